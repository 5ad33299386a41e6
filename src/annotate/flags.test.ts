import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from './document.ts'
import { flagOf, flagsOf, flagsOfWord, hasFlag, shape } from './flags.ts'
import { tokensIn } from './tokens.ts'
import { numberOf } from './word-numbers.ts'

const [odd, even] = [flagOf(['zib1', 'zib3']), flagOf(['zib2', 'zib3'])]
const flagged: [text: string, flags: number][] = [
  ['zib1', odd],
  ['Zib2', even | shape.capital],
  ['zib3', odd | even],
  ['zib4', 0],
  ['7', shape.number],
  ['?', shape.mark],
]
for (const [text, flags] of flagged)
  test(`flags "${text}"`, () => {
    const mask = odd | even | shape.capital | shape.number | shape.mark
    const [token] = tokensIn(text)
    assert.equal(token && flagsOf(token) & mask, flags)
  })

test('knows no flag of a word without a list', () => assert.equal(flagsOfWord(numberOf('zibzab')), 0))

test('asks the tokens of a document for their flags, and none beyond its ends', () => {
  const document = readDocument('zib1 Zib2')
  assert.deepEqual(
    [-1, 0, 1, 2].map((at) => hasFlag(document, at, odd | shape.capital)),
    [false, true, true, false],
  )
})
