import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['Tens of thousands fled.', ['Tens of thousands = 10000..100000 count']],
  ['Dozens of boats sank.', ['Dozens = 12..120 count']],
  ['Hundreds of thousands fled.', ['Hundreds of thousands = 100000..1000000 count']],
  ['Fares doubled.', ['doubled = 2 times']],
  ['Fares halved.', ['halved = 0.5 times']],
  ['Sales grew sixfold.', ['sixfold = 6 times']],
  ['It is twice the size.', ['twice = 2 times']],
  ['Tens are better than nines.', []],
  ['He played twice.', []],
  ['They booked a double room.', []],
  ['The hundredth boat sank.', []],
  ['Nobody came.', []],
  ['The millionaire left.', []],
  ['It is a triple jump.', []],
  ['He doubled down on it.', []],
  ['Fares could nearly triple to 9 crowns.', ['triple = 3 times', '9 crowns = 9 crown']],
  ['They plan to double its crew.', ['double = 2 times']],
  ['They want to halve waste.', ['halve = 0.5 times']],
  ['He wants to double down.', []],
  ['He will double bet.', []],
  ['Fares tripled over the years.', ['tripled = 3 times']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
