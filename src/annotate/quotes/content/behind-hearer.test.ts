import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['When crews began to ask the board, an aide announced that it leaks.', [['an aide', 'it leaks']]],
  ['Brekke said, late on Thursday, the pier leaks.', [['Brekke', 'the pier leaks']]],
  ['Brekke said, Thursday, she would row.', [['Brekke', 'she would row']]],
  ['The paper, which reports next week, said it leaks.', [['The paper', 'it leaks']]],
  ['The deal, which Brekke told the Halden Tide was “a mistake”, fell.', [['Brekke', 'was “a mistake”']]],
  ['The crew, which says, wrongly, that it leaks, left.', [['which', 'it leaks']]],
  // Who answered, before what they said.
  ['Of those who responded, 40 percent said they would leave.', [['40 percent', 'they would leave']]],
  // What the firm did, behind what it does.
  ['The firm, which reports next week, fell by a tenth.', []],
  ['The firm, which reports on Monday, rose by a tenth.', []],
]
for (const [text, said] of cases)
  test(`hears what comes behind the comma in "${text}"`, () => assert.deepEqual(saidIn(text), said))
