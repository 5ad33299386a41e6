import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['Hanne Vik wrote to Ida Moe to say it leaks.', [['Hanne Vik', 'it leaks']]],
  ['Hanne Vik has written to Ida Moe to ask whether it leaks.', [['Hanne Vik', 'whether it leaks']]],
  ['Hanne Vik texted Ida Moe to say it leaks.', [['Hanne Vik', 'it leaks']]],
  // Whoever is sent to say it says it.
  ['Hanne Vik sent Ida Moe to say it leaks.', [['Ida Moe', 'it leaks']]],
  ['Hanne Vik spoke for crews who wrote that it leaks.', [['who', 'it leaks']]],
]
for (const [text, said] of cases)
  test(`hears who turns to somebody to say it in "${text}"`, () => assert.deepEqual(saidIn(text), said))
