import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It costs $75 U.S. a day.', ['$75 U.S. a day = 75 USD/day']],
  ['It costs $20 million CAD.', ['$20 million CAD = 20000000 CAD']],
  ['It costs 50 EUR.', ['50 EUR = 50 EUR']],
  ['It costs 118.5p.', ['118.5p = 118.5 penny']],
  ['It is shown in 1080p.', []],
  ['A $5 US tariff was set.', ['$5 = 5 USD']],
  ['It has 50 EU members.', ['50 = 50 count']],
  ['It lent 3.2 trillion won.', ['3.2 trillion won = 3200000000000 KRW']],
  ['It lent 3.2 trillion won last year.', ['3.2 trillion won = 3200000000000 KRW']],
  ['Some 3 million won prizes.', ['3 million = 3000000 count']],
  ['Some 40 won.', ['40 = 40 count']],
  ['It costs 50.', ['50 = 50 count']],
  ['It holds 50 PS of oil.', ['50 = 50 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
