import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isYear } from './date-parts.ts'

for (const text of ['1700', '1999', '2026', '2199']) test(`takes ${text} for a year`, () => assert.ok(isYear(text)))
for (const text of ['', '1699', '2200', '199', '19999', '2,026', '2026s'])
  test(`takes "${text}" for no year`, () => assert.ok(!isYear(text)))
