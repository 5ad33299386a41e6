import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['The net loss was $(4.2) million.', ['$(4.2) million = -4200000 USD']],
  ['The net loss was $(0.15) per share.', ['$(0.15) = -0.15 USD']],
  ['The net loss was (€4.2) million.', ['(€4.2) million = -4200000 EUR']],
  ['The net income was $-4.2 million.', ['$-4.2 million = -4200000 USD']],
  ['The net income was £−4.2 million.', ['£−4.2 million = -4200000 GBP']],
  ['It cost a sum (€4.2 million) in May.', ['€4.2 million = 4200000 EUR']],
  ['It cost a sum ($42) in May.', ['$42 = 42 USD']],
  ['It cost $5 (4.2 million in May).', ['$5 = 5 USD', '4.2 million = 4200000 count']],
  ['It cost $ (4.2) in all.', ['4.2 = 4.2 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ')} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
