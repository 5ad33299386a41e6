import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The crews were called in and told that it leaks.', [[undefined, 'it leaks']]],
  ['The crews were called in and told the pier had sunk.', [[undefined, 'the pier had sunk']]],
  ['Brekke was called in and assured that it holds.', [[undefined, 'it holds']]],
  ['Brekke was jailed in May and ordered to pay the crews.', [[undefined, 'to pay the crews']]],
  ['Brekke came in and ordered the crews to pay.', [['Brekke', 'the crews to pay']]],
  ['Brekke came in and promised to pay the crews.', [['Brekke', 'to pay the crews']]],
  ['Brekke came in and told the crews that it leaks.', [['Brekke', 'it leaks']]],
  ['Brekke came in and told how it sank.', [['Brekke', 'how it sank']]],
  ['Brekke came in and said that it leaks.', [['Brekke', 'it leaks']]],
]
for (const [text, said] of cases) test(`tells who is told in "${text}"`, () => assert.deepEqual(saidIn(text), said))
