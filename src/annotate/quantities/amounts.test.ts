import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It raised £7m.', ['£7m = 7000000 GBP']],
  ['It sold 2.7m copies.', ['2.7m = 2700000 count']],
  ['They ran 400m.', ['400m = 400 m']],
  ['The wall is 3m high.', ['3m = 3 m']],
  ['It holds tens of thousands of litres.', ['tens of thousands of litres = 10000..100000 L']],
  ['It lent $4B to the port.', ['$4B = 4000000000 USD']],
  ['In 2016 Stone spoke of 4 tons.', ['4 tons = 4 ton']],
  ['The A4 sheet is blank.', []],
  ['It is a 5q loss.', []],
  ['It has 40 seats.', ['40 = 40 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
