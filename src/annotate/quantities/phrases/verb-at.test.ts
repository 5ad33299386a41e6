import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isVerbAt } from './verb-at.ts'

/** Whether a word of a sentence is a verb there. */
const isVerbIn = (word: string, text: string): boolean => {
  const { tokens } = readDocument(text)
  return isVerbAt(
    tokens,
    tokens.findIndex((token) => token.text === word),
  )
}

const verbs: [word: string, text: string][] = [
  ['costs', 'It costs five euros'],
  ['raised', 'This sharply raised costs'],
  ['rose', 'Fares rose fast'],
  ['is', 'It is late'],
  ['plans', 'It plans to rise early'],
  ['raising', 'They are raising their fares'],
  ['repainted', 'The crew repainted it'],
  ['reports', 'The paper reports that it rained'],
  ['plants', 'The town plants 500 trees'],
  ['projects', 'The bank projects a rise'],
  ['projects', 'The bank projects growth of 3 percent'],
  ['drop', 'A majority drop out'],
  ['fall', 'They fall to 5 percent'],
  ['led', 'The trial led to an arrest'],
  ['knocked', 'It lasted and knocked 5 percent off'],
  ['falls', 'In 2019 demand falls 5 percent.'],
  ['lives', 'Some 40 percent lives abroad.'],
  ['averages', 'The rate averages 5 percent'],
  ['votes', 'He votes no'],
  ['registered', 'The town registered boats'],
  ['increase', 'Of them 5 percent increase the fee'],
  ['wanted', 'Of the crew, 15 wanted better wages'],
  ['wanted', 'In May, 2000 wanted better wages'],
]
for (const [word, text] of verbs) test(`takes "${word}" for a verb in "${text}"`, () => assert.ok(isVerbIn(word, text)))

const nouns: [word: string, text: string][] = [
  ['costs', 'Fuel costs nearly doubled'],
  ['costs', 'They expect fuel costs to rise'],
  ['rise', 'The rise in fares'],
  ['spending', 'Public spending fell'],
  ['increase', 'Their increase'],
  ['Rose', 'Then Rose came'],
  ['votes', 'It got 27 yes votes'],
  ['registered', 'Of Alderite registered voters, five left'],
  ['averages', 'Norland beats the national averages with 5 percent'],
  ['projects', 'The bank’s projects of growth'],
  ['drop', 'It cost $9, a sizeable drop from May'],
  ['boats', 'The boats sank'],
  ['only', 'The crew, of which only 5 left'],
  ['boats', 'The boats 32 sailors left'],
  ['planned', 'New and planned homes'],
  ['built', 'The newly built homes'],
  ['owned', 'Its fully owned mines'],
  ['costs', 'Fuel costs ate 5 percent'],
  ['costs', 'A jump in fuel costs pushed it down'],
  ['plants', 'It shut two of its eleven plants'],
  ['plants', 'Gas-fired plants were idle'],
  ['projects', 'It runs 20 projects that reach 900 people'],
  ['annualised', 'It told staff that annualised sales fell'],
  ['unemployed', 'It told staff that young unemployed people fell ill'],
  ['permits', 'The number of permits has doubled'],
  ['projects', 'Investment in projects reached a high'],
  ['export', 'It cost one in eight export jobs'],
  ['decline', 'This took the annual decline to 5 percent'],
  ['rise', 'It was the fourth rise in a year'],
  ['attacks', 'Knife attacks in the town rose'],
  ['plan', 'It is part of a rescue plan costing 5 crowns'],
  ['trade', 'The summer trade fairs are full'],
  ['stalled', 'They voted on three stalled judicial posts'],
  ['wanted', 'The police arrested 15 wanted men'],
  ['closed', 'There were 37 closed road sections'],
  ['armed', 'Seven armed port guards left'],
]
for (const [word, text] of nouns)
  test(`takes "${word}" for no verb in "${text}"`, () => assert.ok(!isVerbIn(word, text)))
