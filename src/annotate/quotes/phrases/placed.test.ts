import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['It leaks, Moss, Norland-based Brekke said.', [['Brekke', 'It leaks']]],
  ['Moss, Norland-based crews said it leaks.', [['Moss, Norland-based crews', 'it leaks']]],
  ['It sank in Moss, Norland-based Brekke said.', [['Brekke', 'It sank in Moss']]],
  ['The Moss, Norland-based firm said it leaks.', [['The Moss, Norland-based firm', 'it leaks']]],
  ['The Old Moss, Norland-based firm said it leaks.', [['The Old Moss, Norland-based firm', 'it leaks']]],
  ['The Moss-based firm said it leaks.', [['The Moss-based firm', 'it leaks']]],
  ['In Moss, Norland-based crews said it leaks.', [['Norland-based crews', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`takes the whole of where somebody is based in "${text}"`, () => assert.deepEqual(saidIn(text), said))
