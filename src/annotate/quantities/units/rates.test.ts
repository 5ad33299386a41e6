import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It goes 17 km a second.', ['17 km a second = 17 km/s']],
  ['Oil fell to $40 a barrel.', ['$40 a barrel = 40 USD/barrel']],
  ['It costs $5 a foot.', ['$5 a foot = 5 USD/foot']],
  ['It costs $5 a square foot.', ['$5 a square foot = 5 USD/square foot']],
  ['It does 90 miles per hour.', ['90 miles per hour = 90 mph']],
  ['It does 90 km/h.', ['90 km/h = 90 km/h']],
  ['It costs 94 euros a megawatt-hour.', ['94 euros a megawatt-hour = 94 EUR/MWh']],
  ['They earn 900 euros a month.', ['900 euros a month = 900 EUR/month']],
  ['It uses 5 litres per 100 km.', ['5 litres = 5 L', '100 km = 100 km']],
  ['It uses 85 gallons per person per day.', ['85 gallons per person per day = 85 gallon/person/day']],
  ['It costs $40 per person at $5 per day.', ['$40 per person = 40 USD/person', '$5 per day = 5 USD/day']],
  ['It gets 35 miles to the gallon.', ['35 miles to the gallon = 35 mpg']],
  ['It costs 4 euros per head.', ['4 euros per head = 4 EUR/head']],
  ['It lost 12 cents a year earlier.', ['12 cents = 12 cent']],
  ['It cost $40 a decade ago.', ['$40 = 40 USD']],
  ['He paid $40 a friend had lent him.', ['$40 = 40 USD']],
  ['It weighs 40 kg a priori.', ['40 kg = 40 kg']],
  ['It costs $5 per average household.', ['$5 per average household = 5 USD/household']],
  ['It costs $5 per average.', ['$5 per average = 5 USD/average']],
  ['It paid 10 cents per ordinary share.', ['10 cents per ordinary share = 10 cent/share']],
  ['It fell from $5 a year prior.', ['$5 = 5 USD']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
