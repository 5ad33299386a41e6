import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['In her view, the pier will leak.', [['her', 'the pier will leak']]],
  ['In Brekke’s opinion, the pier will leak.', [['Brekke', 'the pier will leak']]],
  ['In the view of several sailors, the pier will leak.', [['several sailors', 'the pier will leak']]],
  ['The pier will leak, in the view of Brekke.', [['Brekke', 'The pier will leak']]],
  ['The pier will leak, in Brekke’s view.', [['Brekke', 'The pier will leak']]],
  ['But in their view, the pier will leak.', [['their', 'the pier will leak']]],
  ['That leaves the pier, in Brekke’s words, as “an outlier.”', [['Brekke', '“an outlier.”']]],
  ['In Brekke’s words, the pier will leak.', [['Brekke', 'the pier will leak']]],
  ['It will leak, in other words.', []],
  // Nobody's, one's own, what is looked at, or no clause.
  ['In my view, the pier will leak.', []],
  ['In full view, the pier sank.', []],
  ['In view of the storm, the pier shut.', []],
  ['In her view of the pier, boats sank.', []],
  ['The best boat, in his view.', []],
  ['They asked who leads in his view.', [['They', 'who leads in his view']]],
]
for (const [text, said] of cases)
  test(`hears what is so in a view in "${text}"`, () => assert.deepEqual(saidIn(text), said))
