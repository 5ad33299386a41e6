import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The board on March 19 said it leaks.', [['The board', 'it leaks']]],
  ['The board on Jan. 5 rejected the plan.', [['The board', 'the plan']]],
  ['The board on 19 March said it leaks.', [['The board', 'it leaks']]],
  ['The board on 19th March said it leaks.', [['The board', 'it leaks']]],
  ['The board on March 19, 2021 said it leaks.', [['The board', 'it leaks']]],
  ['The board on March 19, 2021, said it leaks.', [['The board', 'it leaks']]],
  ['The board on Monday said it leaks.', [['The board', 'it leaks']]],
  ['The board in late March said it leaks.', [['The board', 'it leaks']]],
  ['The board last March said it leaks.', [['The board', 'it leaks']]],
  ['The board in early 2020 said it leaks.', [['The board', 'it leaks']]],
  ['The board in recent days has said it leaks.', [['The board', 'it leaks']]],
  ['The board for years said it leaks.', [['The board', 'it leaks']]],
  ['The board at one point said it leaks.', [['The board', 'it leaks']]],
  ['The board two weeks ago said it leaks.', [['The board', 'it leaks']]],
  ['Crews years ago told the board it leaks.', [['Crews', 'it leaks']]],
  // What is no time.
  ['It sank two weeks ago, the board said.', [['the board', 'It sank two weeks ago']]],
  ['The crews in late boats said it leaks.', [['The crews in late boats', 'it leaks']]],
  ['The board for old piers said it leaks.', [['The board for old piers', 'it leaks']]],
  // A number that is none.
  ['The crews of the 20 said it leaks.', [['The crews of the 20', 'it leaks']]],
  ['Of the crews, 19 said it leaks.', [['19', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`steps over the day before the cue in "${text}"`, () => assert.deepEqual(saidIn(text), said))
