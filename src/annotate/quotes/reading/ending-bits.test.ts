import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bitsOfEnding } from './ending-bits.ts'
import { Is } from './words.ts'

const cases: [word: string, bits: number][] = [
  ['walked', Is.past],
  ['unveiled', Is.past],
  ['unsealed', Is.past],
  ['underlined', Is.past],
  ['walking', Is.gerund],
  ['firmly', Is.adverb],
  ['unhindered', 0],
  ['speed', 0],
  ['red', 0],
  ['sing', 0],
  ['family', 0],
  ['early', 0],
  ['weekly', 0],
  ['fly', 0],
  ['', 0],
]
for (const [word, bits] of cases)
  test(`tells by its ending what "${word}" may be`, () => assert.equal(bitsOfEnding(word), bits))
