import assert from 'node:assert/strict'
import { test } from 'node:test'
import { monthsAndDays, negations, numberWords, smallWords } from './word-classes.ts'
import { wordsIn } from './words.ts'

const lists = { monthsAndDays, negations, numberWords, smallWords }

for (const [name, words] of Object.entries(lists))
  test(`every word of ${name} is one word, as texts are read`, () => {
    for (const word of words)
      assert.deepEqual(
        wordsIn(word).map(({ key }) => key),
        [word],
      )
  })

test('no word stands in two lists', () => {
  const all = Object.values(lists).flatMap((words) => [...words])
  assert.equal(new Set(all).size, all.length)
})
