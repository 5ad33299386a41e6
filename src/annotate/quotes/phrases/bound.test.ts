import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['At least 21,000 said it leaks.', [['At least 21,000', 'it leaks']]],
  ['In Moss, at most two crews said it leaks.', [['at most two crews', 'it leaks']]],
  ['More than a dozen divers said it leaks.', [['More than a dozen divers', 'it leaks']]],
  ['No fewer than 40 said it leaks.', [['No fewer than 40', 'it leaks']]],
  ['A group of more than 40 divers said it leaks.', [['A group of more than 40 divers', 'it leaks']]],
  ['As few as 40 divers said it leaks.', [['As few as 40 divers', 'it leaks']]],
  // Nothing is counted, or the count is of something else.
  ['At least the crew said it leaks.', [['the crew', 'it leaks']]],
  ['At least Brekke said it leaks.', [['Brekke', 'it leaks']]],
  ['It cost more than a crew said it would.', [['a crew', 'it would']]],
  ['The storm killed at least 40, crews said.', [['crews', 'The storm killed at least 40']]],
  ['Most divers said it leaks.', [['Most divers', 'it leaks']]],
]
for (const [text, said] of cases) test(`knows how many speak in "${text}"`, () => assert.deepEqual(saidIn(text), said))
