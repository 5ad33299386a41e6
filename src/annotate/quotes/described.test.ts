import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from './fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['A study published in the Tide suggests that it leaks.', [['A study', 'it leaks']]],
  ['Two people briefed on the talks told the crew that it leaks.', [['Two people', 'it leaks']]],
  ['A report released on Monday by the board says it leaks.', [['A report', 'it leaks']]],
  ['It leaks, a study published in the journal Tide suggests.', [['a study', 'It leaks']]],
  ['Sailors not involved in the work said it leaks.', [['Sailors', 'it leaks']]],
  // The noun beside the verb is the subject.
  ['The crew of the ferry said it leaks.', [['The crew of the ferry', 'it leaks']]],
  ['When it docked, officials in the port said it leaks.', [['officials in the port', 'it leaks']]],
  ['Brekke, who worked in the port, said it leaks.', [['Brekke', 'it leaks']]],
  ['When he landed in May sailors said it leaks.', [['sailors', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`finds the subject that a participle describes in "${text}"`, () => assert.deepEqual(saidIn(text), said))
