import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { buildRegistry } from '../registry.ts'
import { runsIn } from './runs.ts'

const read = (text: string): string[] => {
  const document = readDocument(text)
  return runsIn(readArticle(document), buildRegistry([])).map(({ first, last }) =>
    text.slice(document.tokens[first]?.start, document.tokens[last]?.end),
  )
}

const cases: [sentence: string, runs: string[]][] = [
  ['we met Marta van der Meer today', ['Marta van der Meer']],
  ['a talk by al-Ikhbar ended', ['al-Ikhbar']],
  ['the Bank of Ghana and the Ministry of Health and Welfare', ['Bank of Ghana', 'Ministry of Health and Welfare']],
  ['the Food and Drug Board met', ['Food and Drug Board']],
  ['a Secretary of State for the Home Office', ['Secretary of State for the Home Office']],
  ['by Moss & Lund of Oslo', ['Moss & Lund', 'Oslo']],
  ["the People's Party and the Farmers' Union", ["People's Party", "Farmers' Union"]],
  ['by Kim Ki-su and Jane "Jay" Moe', ['Kim Ki-su', 'Jane "Jay" Moe']],
  ['the Peru-Chile border', ['Peru-Chile']],
  ['near St. Olav’s Hospital', ['St. Olav’s Hospital']],
  ["Peru's President and Chile", ['Peru', 'President', 'Chile']],
  ['then Roger Marks and Spencer Moe met', ['Roger Marks', 'Spencer Moe']],
  ['then Marks and Spencer Foods met', ['Marks and Spencer Foods']],
  ['then Oslo Marks and Spencer met', ['Oslo Marks and Spencer']],
  ['Vik and Holm of Oslo', ['Vik', 'Holm', 'Oslo']],
  ['a Bergen-based firm for Moe', ['Bergen', 'Moe']],
  ['they flew with easyJet and not at ease', ['easyJet']],
  ['they shop at 7-Eleven, 7-12 and 7 Oslo', ['7-Eleven', 'Oslo']],
  ['the 20th Century Fox film of the 20th Century', ['20th Century Fox', 'Century']],
  ['she told 3AW and 4chan about the 3rd', ['3AW', '4chan']],
  ['nothing of note, and i know', []],
]
for (const [sentence, runs] of cases)
  test(`reads ${runs.length} runs in "${sentence}"`, () => assert.deepEqual(read(sentence), runs))
