import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from '../reading/read-for-quotes.ts'
import { phraseEndingAt } from './noun-phrase.ts'
import { withPartners } from './partners.ts'

const cases: [text: string, subject: string][] = [
  ['A storm destroyed it, crews and divers said', 'crews and divers'],
  ['On Monday, crews and divers said', 'crews and divers'],
  ['The draw of the pier, crews and divers said, is old', 'crews and divers'],
  ['Ida Moe, chief and owner of Halden Pumps said, “It leaks.”', 'owner of Halden Pumps'],
  ['Earlier Thursday, Lind and Vik said', 'Lind and Vik'],
  ['Separately, Lind and Vik said', 'Lind and Vik'],
  ['Lind and Vik said', 'Lind and Vik'],
  ['Dahl, Lind and Vik said', 'Dahl, Lind and Vik'],
  ['The dam is old, crews and divers said', 'crews and divers'],
  ['while Lind and Vik said', 'Lind and Vik'],
  ['HALDEN (AP) — Lind and Vik said', 'Lind and Vik'],
  ['In Halden, crews and divers said', 'crews and divers'],
  ['In a joint letter, Lind and Vik said', 'Lind and Vik'],
  ['HALDEN -- In a joint letter, Lind and Vik said', 'Lind and Vik'],
  ['But crews and divers said', 'crews and divers'],
  ['It leaks, crews and divers said', 'crews and divers'],
  ['In Moss, as elsewhere, some crews and divers said', 'some crews and divers'],
  // Only the last of them says it.
  ['In Halden, Moss and Oslo, crews and divers said', 'divers'],
  ['They sail but met Lind and Vik said', 'Vik'],
  ['They met Lind and Vik said', 'Vik'],
  ['Nets, ropes and divers said', 'divers'],
  ['Vik said', 'Vik'],
]
for (const [text, subject] of cases)
  test(`finds that ${subject} said it in "${text}"`, () => {
    const reading = readForQuotes(readDocument(text))
    const verb = reading.tokens.findIndex(({ lower }) => lower === 'said')
    const phrase = phraseEndingAt(reading, verb - 1, 0)
    assert.ok(phrase)
    const { first, last } = withPartners(reading, phrase, 0)
    assert.equal(text.slice(reading.tokens[first]?.start, reading.tokens[last]?.end), subject)
  })
