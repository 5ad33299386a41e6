import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['Oats fell 6-1/4 cents.', ['6-1/4 cents = 6.25 cent']],
  ['Oats ended at $9.10-1/2 per bushel.', ['$9.10-1/2 per bushel = 9.105 USD/bushel']],
  ['Oats rose 1/4 cent.', ['1/4 cent = 0.25 cent']],
  ['It rose 3/4 of a point.', ['3/4 = 0.75 fraction']],
  ['It took 2-1/2 years.', ['2-1/2 years = 2.5 year']],
  ['It took 22 and a half years.', ['22 and a half years = 22.5 year']],
  ['It sold 2 and a half million boats.', ['2 and a half million = 2500000 count']],
  ['It kept 12 and a half of the rest.', ['12 = 12 count', 'half = 0.5 fraction']],
  ['Rates rose 1-1/2 percentage points.', ['1-1/2 percentage points = 1.5 percentage point']],
  ['It paid 2 1/2 percent.', ['2 1/2 percent = 2.5 percent']],
  ['The bond lost 5/32 to 103 7/8.', ['103 7/8 = 103.875 count']],
  ['It sold 3-1/2 million boats.', ['3-1/2 million = 3500000 count']],
  ['It was down 12-1/2 to 14-3/4 cents.', ['12-1/2 to 14-3/4 cents = 12.5..14.75 cent']],
  ['They won 6-3/6.', []],
  ['He flew on 3-5/4.', []],
  ['They met on 8-9/11.', []],
  ['The file is 12-1/4/7.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
