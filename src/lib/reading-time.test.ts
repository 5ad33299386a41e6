import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingMinutes } from './reading-time.ts'

const cases: [words: number, minutes: number][] = [
  [1, 1],
  [200, 1],
  [480, 2],
  [2380, 10],
]
for (const [words, minutes] of cases)
  test(`takes ${minutes} min for ${words} words`, () =>
    assert.equal(readingMinutes('word '.repeat(words).trim()), minutes))
