import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Records show that it leaks.', [['Records', 'it leaks']]],
  ['It leaks, court records show.', [['court records', 'It leaks']]],
  ['Video from the pier showed that it leaks.', [['Video from the pier', 'it leaks']]],
  ['The e-mails show that it leaks.', [['The e-mails', 'it leaks']]],
  // Nobody's words.
  ['Brekke showed that she can swim.', []],
  ['It leaks, Brekke showed.', []],
  ['They saw records showing that it leaks.', []],
  ['They saw a show that began late.', []],
  ['Futures pointed to a slow start.', []],
  ['Brekke pointed to a slow start.', [['Brekke', 'a slow start']]],
]
for (const [text, said] of cases)
  test(`hears what records say in "${text}"`, () => assert.deepEqual(saidIn(text), said))
