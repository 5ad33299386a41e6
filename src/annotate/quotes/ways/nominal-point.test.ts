import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Brekke’s point was that the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Her main argument is that calm pays.', [['Her', 'calm pays']]],
  ['The board’s argument on Sunday was that the pier leaks.', [['The board', 'the pier leaks']]],
  ['But his answer was that nobody asked.', [['his', 'nobody asked']]],
  ['Her fear is that the pier leaks.', [['Her', 'the pier leaks']]],
  ['Brekke’s answer, given to crews in Moss, was that the pier leaks.', [['Brekke', 'the pier leaks']]],
  // Nobody has it, or it is no word of saying.
  ['The point is that the pier leaks.', []],
  ['Brekke’s luck was that the pier held.', []],
  ['Brekke’s point was clear.', []],
  ['Brekke’s luck, given the storm, was that the pier held.', []],
  ['The fear is that the pier leaks.', []],
  ['The point of Brekke’s walk was that she saw it.', []],
]
for (const [text, said] of cases)
  test(`hears whose point it is in "${text}"`, () => assert.deepEqual(saidIn(text), said))
