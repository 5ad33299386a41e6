import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It holds tens of thousands of litres.', ['tens of thousands of litres = 10000..100000 L']],
  ['It lent $4B to the port.', ['$4B = 4000000000 USD']],
  ['In 2016 Stone spoke of 4 tons.', ['4 tons = 4 ton']],
  ['The A4 sheet is blank.', []],
  ['It is a 5q loss.', []],
  ['It lost 75 USD million.', ['75 USD million = 75000000 USD']],
  ['It lost 75 euros million by million.', ['75 euros = 75 EUR']],
  ['It has 40 seats.', ['40 = 40 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
