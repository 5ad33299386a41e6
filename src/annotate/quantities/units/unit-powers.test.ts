import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It covers 400 km^2.', ['400 km^2 = 400 km2']],
  ['It holds 4 km^3 of water.', ['4 km^3 = 4 cubic kilometre']],
  ['It covers 40 metres squared.', ['40 metres squared = 40 m2']],
  ['It covers 40 feet squared.', ['40 feet squared = 40 square foot']],
  ['It gets 3 kWh/m^2.', ['3 kWh/m^2 = 3 kWh/m2']],
  ['The wind blew at 12 m s−1 there.', ['12 m s−1 = 12 m/s']],
  ['It gets 340 W m⁻² there.', ['340 W m⁻² = 340 W/m2']],
  ['It has 1.2 g cm-3.', ['1.2 g cm-3 = 1.2 g/cm3']],
  ['It loses 3 kg s−1.', ['3 kg s−1 = 3 kg/second']],
  ['It takes 40 minutes squared away.', ['40 minutes = 40 minute']],
  ['They ran 5 km - 1 mile is more.', ['5 km = 5 km', '1 mile = 1 mile']],
  ['They ran 5 km, m-2 and all.', ['5 km = 5 km']],
  ['It weighs 5 kg ^ 2.', ['5 kg = 5 kg', '2 = 2 count']],
  ['They ran 5 km s-4.', ['5 km = 5 km']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
