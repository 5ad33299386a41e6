import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['“We saw the pier before the storm.” — Hanne Brekke', [['Hanne Brekke', '“We saw the pier before the storm.”']]],
  ['“We saw the pier leak.” - Hanne Brekke, mayor', [['Hanne Brekke', '“We saw the pier leak.”']]],
  ['“We saw the pier leak.”\n\n– Hanne Brekke\n\nShe did not.', [['Hanne Brekke', '“We saw the pier leak.”']]],
  // No signature.
  ['“We saw the pier leak.” — Brekke laughed at it.', [[undefined, '“We saw the pier leak.”']]],
  ['“We saw the pier leak,” – a board in May.', [[undefined, '“We saw the pier leak,”']]],
  ['“We saw the pier leak.”\n\nHanne Brekke', [[undefined, '“We saw the pier leak.”']]],
]
for (const [text, said] of cases) test(`reads who signs "${text}"`, () => assert.deepEqual(saidIn(text), said))
