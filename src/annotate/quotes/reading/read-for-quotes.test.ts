import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readForQuotes } from './read-for-quotes.ts'
import { markedAt } from './reading.ts'
import { Is } from './words.ts'

const read = (text: string) => readForQuotes(readDocument(text))

const bits: [text: string, word: string, kind: keyof typeof Is, is: boolean][] = [
  ['Then Per Will urged them', 'Will', 'auxiliary', false],
  ['Will wrote to them', 'Will', 'auxiliary', false],
  ['Will they sail', 'Will', 'auxiliary', true],
  ['Vik sailed firmly on', 'Vik', 'capital', true],
  ['Vik sailed firmly on', 'sailed', 'past', true],
  ['Vik sailed firmly on', 'firmly', 'adverb', true],
  ['Vik is sailing on', 'sailing', 'gerund', true],
  ['the whole family left', 'family', 'adverb', false],
  ['the king left', 'king', 'gerund', false],
  ['a red boat left', 'red', 'past', false],
  ['He’s not here', '’s', 'auxiliary', true],
  ['Vik’s boat left', '’s', 'possessive', true],
  ['they left in May', 'May', 'time', true],
  ['they left in May', 'May', 'auxiliary', false],
  ['they left on Sun', 'Sun', 'time', true],
  ['said the Moss Sun', 'Sun', 'time', false],
  ['May I leave?', 'May', 'auxiliary', true],
  ['the leader Per Moe left', 'Per', 'preposition', false],
  ['the leader met Will Moe', 'Will', 'auxiliary', false],
  ['Moe Will leave', 'Will', 'auxiliary', true],
  ['it may leak', 'may', 'auxiliary', true],
  ['Vik was blunt: no', ':', 'colon', true],
  ['they left at 11:40', ':', 'colon', false],
  ['a “long” night', 'long', 'inside', true],
  ['a “long” night', '“', 'mark', true],
  ['a “long” night', 'night', 'inside', false],
  ['they saw 40 boats', '40', 'number', true],
  ['late -- and wet', '-', 'dash', true],
  ['late - and wet', '-', 'dash', true],
  ['a ferry-boat', '-', 'dash', false],
  ['Vik said so', 'said', 'cue', true],
]
for (const [text, word, kind, is] of bits)
  test(`reads "${word}" in "${text}" as ${is ? 'a' : 'no'} ${kind}`, () => {
    const reading = read(text)
    const at = reading.tokens.findIndex((token) => token.text === word)
    assert.equal(((reading.bits[at] ?? 0) & Is[kind]) > 0, is)
  })

test('finds the cues outside marks, in order', () => {
  const { tokens, cues } = read('Vik said “he told us” and added more')
  assert.deepEqual(
    [...cues.keys()].map((at) => tokens[at]?.text),
    ['said', 'added'],
  )
})

test('finds the region between marks of a token, and none outside', () => {
  const reading = read('a “long” night')
  assert.deepEqual(
    [markedAt(reading, 2)?.first, markedAt(reading, 4), markedAt(reading, -1)],
    [1, undefined, undefined],
  )
})

test('reads the title of a work as one noun', () => {
  const reading = read('the book “Night Tide” sold')
  assert.equal((reading.bits[3] ?? 0) & Is.mark, 0)
  assert.equal(markedAt(reading, 3), undefined)
})
