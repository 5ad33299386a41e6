import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codesOf, markEnd, numberEnd, wordEnd } from './token-ends.ts'

const words: [text: string, end: number | undefined][] = [
  ['ferry sails', 5],
  ['G7 met', 2],
  ['RM1,200 was', 7],
  ['G7, 5', 2],
  ['USD1.2bn.', 8],
  ['E10. Then', 3],
  ['RM1,200é', undefined],
  ['O’Brien didn’t', 7],
  ["the unions' plan", 3],
  ['rock’n’roll', 11],
  ['a’1', 1],
  ['Oslo–Bergen', 4],
  ['“'.padStart(3, 'no'), 2],
  ['U.S. troops', 4],
  ['A.B.C.D.E.F.G.H.', 16],
  ['e.com', 1],
  ['e.é', undefined],
  ['Café', undefined],
  ['l’été', undefined],
  ['fe\u0301e', undefined],
]
for (const [text, end] of words)
  test(`ends the first word of "${text}" ${end === undefined ? 'by the tables of Unicode' : `at ${end}`}`, () =>
    assert.equal(wordEnd(codesOf(text), 0), end))

const numbers: [text: string, end: number | undefined][] = [
  ['1,784.5 people', 7],
  ['5km away', 3],
  ['22nd.', 4],
  ['3.', 1],
  ['3.x', 1],
  ['1.2bn', 5],
  ['5½', undefined],
  ['5.٣', undefined],
  ['5é', undefined],
]
for (const [text, end] of numbers)
  test(`ends the first number of "${text}" ${end === undefined ? 'by the tables of Unicode' : `at ${end}`}`, () =>
    assert.equal(numberEnd(codesOf(text), 0), end))

const marks: [text: string, end: number][] = [
  ['...so', 3],
  ['.', 1],
  ["''so", 2],
  ["'''", 2],
  ['``', 2],
  ['`', 1],
  ['""', 1],
  ['””', 1],
  ['‘‘so', 2],
  ['’’', 2],
  ['‘’', 1],
]
for (const [text, end] of marks)
  test(`ends the mark in ${text} at ${end}`, () => assert.equal(markEnd(codesOf(text), 0), end))

test('lists the codes of a text, with zeros behind', () => {
  assert.deepEqual([...codesOf('Né')].slice(0, 4), [78, 233, 0, 0])
})
