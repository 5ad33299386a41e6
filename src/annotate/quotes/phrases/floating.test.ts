import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['The ministry and the union both said it leaks.', [['The ministry and the union', 'it leaks']]],
  ['The two men both said it leaks.', [['The two men', 'it leaks']]],
  ['The crews all said it leaks.', [['The crews', 'it leaks']]],
  ['The reports each said it leaks.', [['The reports', 'it leaks']]],
  ['They have all said it leaks.', [['They', 'it leaks']]],
  ['Both now say it leaks.', [['Both', 'it leaks']]],
  ['While the crews row, all now say that it leaks.', [['all', 'it leaks']]],
  ['Both said it leaks.', [['Both', 'it leaks']]],
  ['In the town where both said it leaks, it rained.', [['both', 'it leaks']]],
  ['It rained, and all said it leaks.', [['all', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`steps over words of number in "${text}"`, () => assert.deepEqual(saidIn(text), said))
