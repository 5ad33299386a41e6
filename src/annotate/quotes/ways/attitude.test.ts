import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn, saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke was adamant that it leaks.', [['Brekke', 'it leaks']]],
  ['The crews have long been confident that it holds.', [['The crews', 'it holds']]],
  ['Brekke is not convinced that it holds.', [['Brekke', 'it holds']]],
  ['The board is concerned the pier would fall.', [['The board', 'the pier would fall']]],
  ['The crews are adamant their logs must stay.', [['The crews', 'their logs must stay']]],
  ['The crews were hopeful Monday that it holds.', [['The crews', 'it holds']]],
  ['The crews remain worried about the old pumps.', [['The crews', 'the old pumps']]],
  ['Brekke was adamant that, if it leaks, it must close.', [['Brekke', 'if it leaks, it must close']]],
  ['Divers are deeply sceptical of the new plan.', [['Divers', 'the new plan']]],
  // Nobody is so, or it is not told.
  ['It was adamant that it leaks.', []],
  ['Brekke would be confident that it leaks.', []],
  ['They asked if Brekke is confident that it leaks.', [['They', 'if Brekke is confident that it leaks']]],
  ['If Brekke is confident that it leaks, they stay.', []],
  ['Brekke was a confident diver.', []],
  ['The crews are concerned with safety alone.', []],
  ['The letter went to the crews concerned.', []],
  ['The skipper was afraid of storms.', []],
  ['It is doubtful the pier holds.', []],
]
for (const [text, said] of cases)
  test(`hears what somebody is sure of in "${text}"`, () => assert.deepEqual(saidIn(text), said))

test('tells what somebody is not sure of', () => {
  const classOf = (text: string) => quotesIn(text).map(({ cue }) => cue?.class)
  assert.deepEqual(classOf('Brekke is convinced that it leaks.'), ['claim'])
  assert.deepEqual(classOf('Brekke is not convinced that it leaks.'), ['denial'])
  assert.deepEqual(classOf('The crews aren’t convinced that it leaks.'), ['denial'])
})
