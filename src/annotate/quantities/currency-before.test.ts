import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It costs GHC7,600 or GH₵ 228.', ['GHC7,600 = 7600 GHS', 'GH₵ 228 = 228 GHS']],
  ['It costs ¢384 per load, not 99¢.', ['¢384 per load = 384 GHS/load', '99¢ = 99 cent']],
  ['It cost £1.7billion and 3million lives.', ['£1.7billion = 1700000000 GBP', '3million = 3000000 count']],
  ['They pay R290 a month.', ['R290 a month = 290 ZAR/month']],
  ['They use R290 gas.', []],
  ['It made Rs 5 (in 2019 Rs 7).', ['Rs 5 = 5 INR', 'Rs 7 = 7 INR']],
  ['It made 5 Rs.', ['5 Rs = 5 INR']],
  ['It costs N144.5/litre.', ['N144.5/litre = 144.5 NGN/L']],
  ['They wore N95 masks and ran P2.1 of it.', []],
  ['It earned 1.19 dlrs per share.', ['1.19 dlrs per share = 1.19 USD/share']],
  ['It has two mln clients.', ['two mln = 2000000 count']],
  ['It costs US$3.', ['US$3 = 3 USD']],
  ['It costs AU $89.99.', ['AU $89.99 = 89.99 AUD']],
  ['It costs HK$40.', ['HK$40 = 40 HKD']],
  ['It costs Rs. 40.', ['Rs. 40 = 40 INR']],
  ['It costs EUR 40.', ['EUR 40 = 40 EUR']],
  ['It costs €40.', ['€40 = 40 EUR']],
  ['It costs RM1,200.', ['RM1,200 = 1200 MYR']],
  ['It costs Nkr39.4bn.', ['Nkr39.4bn = 39400000000 NOK']],
  ['It costs Ksh5,000.', ['Ksh5,000 = 5000 KES']],
  ['It costs Shs240 billion.', ['Shs240 billion = 240000000000 UGX']],
  ['It costs R5 million.', ['R5 million = 5000000 ZAR']],
  ['It costs N5bn.', ['N5bn = 5000000000 NGN']],
  ['The R2 and the N95 are robots.', []],
  ['A $5 fee is due.', ['$5 = 5 USD']],
  ['TRY 40 times.', ['40 times = 40 count']],
  ['They asked us $5 for it.', ['$5 = 5 USD']],
  ['The PS 40 is a boat.', []],
  ['It costs 40.', ['40 = 40 count']],
  ['The BMW 40 is a car.', []],
  ['It has 40 € signs.', ['40 € = 40 EUR']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
