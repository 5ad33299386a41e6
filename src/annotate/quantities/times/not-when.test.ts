import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, time: string | null][] = [
  ['December corn ended 3 cents lower.', null],
  ['Gas for January delivery traded at 98 euros.', null],
  ['Soybean futures for March delivery gained 4 cents.', null],
  ['Arabica for May rose 1.4 cents.', null],
  ['Thieves took $1.2 million and a 1963 sports car.', null],
  ['It would cut emissions by 55 percent below 1990 levels.', null],
  ['December sales rose 3 percent.', 'December'],
  ['In December corn rose 3 cents.', 'December'],
  ['The rent for May rose 3 crowns.', 'May'],
  ['It held 40 auctions in 1963.', '1963'],
  ['It carried 140,000 cars a day before its collapse.', null],
  ['It carried 140,000 cars a day before.', 'a day before'],
]
for (const [text, time] of rows)
  test(`finds the time ${time ?? 'nothing'} of the first figure in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.time, time))
