import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke was adamant that it leaks.', [['Brekke', 'it leaks']]],
  ['The crews have long been confident that it holds.', [['The crews', 'it holds']]],
  ['Brekke is not convinced that it holds.', [['Brekke', 'it holds']]],
  // Nobody is so, or it is not told.
  ['It was adamant that it leaks.', []],
  ['Brekke would be confident that it leaks.', []],
  ['They asked if Brekke is confident that it leaks.', [['They', 'if Brekke is confident that it leaks']]],
  ['If Brekke is confident that it leaks, they stay.', []],
  ['Brekke was a confident diver.', []],
]
for (const [text, said] of cases)
  test(`hears what somebody is sure of in "${text}"`, () => assert.deepEqual(saidIn(text), said))

test('tells what somebody is not sure of', () => {
  const classOf = (text: string) => quotesIn(text).map(({ cue }) => cue?.class)
  assert.deepEqual(classOf('Brekke is convinced that it leaks.'), ['claim'])
  assert.deepEqual(classOf('Brekke is not convinced that it leaks.'), ['denial'])
  assert.deepEqual(classOf('The crews aren’t convinced that it leaks.'), ['denial'])
})
