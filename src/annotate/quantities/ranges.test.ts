import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['Sales rose from £10m in 2015 to £11m.', ['£10m = 10000000 GBP', '£11m = 11000000 GBP']],
  ['It rose from 40 in the end of 2015 to 56,000.', ['40 = 40 count', '56,000 = 56000 count']],
  ['Deaths rose from 40,000 in 2015 to 56,000.', ['40,000 = 40000 count', '56,000 = 56000 count']],
  ['It holds 2000 to 3000 people.', ['2000 to 3000 = 2000..3000 count']],
  ['It cost $2 to 3 million.', ['$2 to 3 million = 2000000..3000000 USD']],
  ['It takes between 3 and 5 percent.', ['3 and 5 percent = 3..5 percent']],
  ['It costs $5.2-5.6 billion.', ['$5.2-5.6 billion = 5200000000..5600000000 USD']],
  ['It takes 8 to 10 percent.', ['8 to 10 percent = 8..10 percent']],
  ['It rose from 2% to 5%.', ['2% to 5% = 2..5 percent']],
  ['It takes 8 or 9 men.', ['8 or 9 = 8..9 count']],
  ['It takes from $2 million up to $3 million.', ['$2 million up to $3 million = 2000000..3000000 USD']],
  ['Costs will rise 6% to 7%.', ['6% to 7% = 6..7 percent']],
  ['Costs rose 6% to 7%.', ['6% = 6 percent', '7% = 7 percent']],
  ['Oil rose $2 to $68.', ['$2 = 2 USD', '$68 = 68 USD']],
  ['They bid $40-45 a share.', ['$40-45 a share = 40..45 USD/share']],
  ['It costs $3-$4 per month.', ['$3-$4 per month = 3..4 USD/month']],
  ['They paid $40-45 a year ago.', ['$40-45 = 40..45 USD']],
  ['It cut the crew by 40 to 260.', ['40 = 40 count', '260 = 260 count']],
  ['It cut the crew by 40 to 60.', ['40 to 60 = 40..60 count']],
  ['It cut fares by 2 to 9 percent.', ['2 to 9 percent = 2..9 percent']],
  ['The gap tightened by 7 bps to 138 bps.', ['7 bps = 7 basis point', '138 bps = 138 basis point']],
  ['It was delayed by 2 weeks to 8 weeks.', ['2 weeks to 8 weeks = 2..8 week']],
  ['It takes from 10 to as many as 15 men.', ['10 to as many as 15 = 10..15 count']],
  ['It sold 10 to as many as came.', ['10 = 10 count']],
  ['They gave 5 boats to 3 towns.', ['5 = 5 count', '3 = 3 count']],
  ['It has 3 and 5 sails.', ['3 = 3 count', '5 = 5 count']],
  ['It pays 5 percent to 3 towns.', ['5 percent = 5 percent', '3 = 3 count']],
  ['It lost 3 kg to 5 rivals.', ['3 kg = 3 kg', '5 = 5 count']],
  ['Either 90 or 2 men came.', ['90 = 90 count', '2 = 2 count']],
  ['It raised its fee by 5 cents to 45 cents.', ['5 cents = 5 cent', '45 cents = 45 cent']],
  ['The count increased 4,250 to 221,750.', ['4,250 = 4250 count', '221,750 = 221750 count']],
  ['Fees rose 2 to 3 percent.', ['2 to 3 percent = 2..3 percent']],
  ['Fees will rise by 5 cents to 10 cents.', ['5 cents to 10 cents = 5..10 cent']],
  ['Fees will rise by 2 percent to 3 percent.', ['2 percent to 3 percent = 2..3 percent']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
