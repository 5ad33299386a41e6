import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It is around double the number.', ['double = 2 times']],
  ['It is 3.4 times the limit.', ['3.4 times = 3.4 times']],
  ['The odds of 5 to 1 held.', ['5 to 1 = 5 times']],
  ['The ratio rose from 18 to 1 to over 25 to 1.', ['18 to 1 = 18 times', '25 to 1 = 25 times']],
  ['The crew fell from 18 to 1.', ['18 to 1 = 18..1 count']],
  ['Norland won 6 to 1.', ['6 = 6 count', '1 = 1 count']],
  ['It is five times larger.', ['five times = 5 times']],
  ['It went through a 1/4 inch gap.', ['1/4 inch = 0.25 inch']],
  ['It is well over twice as many.', ['twice = 2 times']],
  ['It is more than double the price.', ['double = 2 times']],
  ['It trades at 14 times forward earnings.', ['14 times = 14 times']],
  ['It is ten times safer than a car.', ['ten times = 10 times']],
  ['It won 3-to-1 odds.', ['3-to-1 = 3 times']],
  ['They lead by a three-to-one margin.', ['three-to-one = 3 times']],
  ['It was a one-to-one talk.', []],
  ['It was a 10-to-18-mile race.', ['10-to-18-mile = 10..18 mile']],
  ['They sang 14 times forward and back.', ['14 times = 14 count']],
  ['They outnumber us by three to one.', ['three to one = 3 times']],
  ['They cut it from 3 to 1.', ['3 to 1 = 3..1 count']],
  ['They met five times.', ['five times = 5 count']],
  ['It rose in 5 in May.', ['5 = 5 count']],
  ['He read 2 of it.', ['2 = 2 count']],
  ['He sang twice as they left.', []],
  ['They booked a double room.', []],
  ['The New York Times has it.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
