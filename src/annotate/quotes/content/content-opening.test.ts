import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Vik said; “It leaks on most days.”', [['Vik', '“It leaks on most days.”']]],
  ['“It leaks,” said Cllr. Vik.', [['Cllr. Vik', '“It leaks,”']]],
  ['The dam leaks, Vik said, reports the Tide.', [['Vik', 'The dam leaks']]],
  ['Vik wrote that one day at the pier, she saw a whale.', [['Vik', 'one day at the pier, she saw a whale']]],
  ['Vik said in spite of the storm, the crew was glad.', [['Vik', 'in spite of the storm, the crew was glad']]],
  ['Vik spoke of the risk of floods in Moss.', [['Vik', 'the risk of floods in Moss']]],
  ['Brekke pointed out to Moe that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke pointed out to the head of the crew that it leaks.', [['Brekke', 'it leaks']]],
  ['Town clerk, Dan Brekke then pointed out to Moe that it leaks.', [['Dan Brekke', 'it leaks']]],
  ['Brekke pointed out the leak.', [['Brekke', 'the leak']]],
  ['Brekke pointed out to a boat that had sunk.', []],
]
for (const [text, said] of cases)
  test(`opens what is pointed out in "${text}"`, () => assert.deepEqual(saidIn(text), said))
