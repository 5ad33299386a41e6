import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf } from './token-ends.ts'
import { enter, numberIn, numberOf, wordOf } from './word-numbers.ts'

enter('zibbel')

const numbers: [text: string, start: number, end: number, word: string][] = [
  ['a zibbel b', 2, 8, 'zibbel'],
  ['zibbel', 0, 6, 'zibbel'],
  ['a zibbels', 2, 8, 'zibbel'],
  ['a zibbels', 2, 9, ''],
  ['a Zibbel', 2, 8, ''],
  ['a zibbe', 2, 7, ''],
]
for (const [text, start, end, word] of numbers)
  test(`finds ${word ? `"${word}"` : 'no word'} between ${start} and ${end} of "${text}"`, () =>
    assert.equal(wordOf(numberIn(codesOf(text), start, end)), word))

test('enters words in lower case, as tokens ask for them', () => {
  const number = enter('ZIRBEL')
  assert.deepEqual(['zirbel', 'ZIRBEL'].map(numberOf), [number, 0])
})

test('knows no word that is too long for a list, and takes none', () => {
  const long = 'z'.repeat(65)
  assert.equal(numberOf(long), 0)
  assert.throws(() => enter(long), RangeError)
})
