import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['They sold 2.5 billion pounds of copper.', ['2.5 billion pounds = 2500000000 lb']],
  ['They sold 10,000 troy ounces.', ['10,000 troy ounces = 10000 ounce']],
  ['They spent 300 pounds on it.', ['300 pounds = 300 GBP']],
  ['They owe 3 million pounds.', ['3 million pounds = 3000000 GBP']],
  ['They were freed on bail of 300 pounds each.', ['300 pounds = 300 GBP']],
  ['The price of a loaf has gone up from 5 to 20 pounds.', ['5 to 20 pounds = 5..20 GBP']],
  ['It came to 1,200 pounds ($1,560).', ['1,200 pounds = 1200 GBP', '$1,560 = 1560 USD']],
  ['They got 300 pounds in damages.', ['300 pounds = 300 GBP']],
  ['It lost 5,000 pounds in May.', ['5,000 pounds = 5000 GBP']],
  [
    'The wage will be 9.50 pounds an hour, up from 8.90 pounds in April last year.',
    ['9.50 pounds an hour = 9.5 GBP/hour', '8.90 pounds = 8.9 GBP'],
  ],
  ['She has lost thousands of pounds in May.', ['thousands of pounds = 1000..10000 GBP']],
  ['He lost dozens of pounds in May.', ['dozens of pounds = 12..120 lb']],
  ['A dollar buys 300 pounds.', ['300 pounds = 300 GBP']],
  ['He got a 75,000-pound fine.', ['75,000-pound = 75000 GBP']],
  ['He got a 300-pound calf.', ['300-pound = 300 lb']],
  ['The calf weighs 300 pounds.', ['300 pounds = 300 lb']],
  ['He lost 20 pounds in May.', ['20 pounds = 20 lb']],
  ['The fish sold yesterday weighed 20 pounds.', ['20 pounds = 20 lb']],
  ['It was sold. The calf was 300 pounds.', ['300 pounds = 300 lb']],
  ['It dropped 3,000 pounds (1,360 kg) of steel.', ['3,000 pounds = 3000 lb', '1,360 kg = 1360 kg']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
