import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It covers 4 square miles.', ['4 square miles = 4 square mile']],
  ['It is 5 km away.', ['5 km = 5 km']],
  ['It holds 3 barrels of oil.', ['3 barrels of oil = 3 barrel']],
  ['It rose 5 percentage points.', ['5 percentage points = 5 percentage point']],
  ['It fell 25 basis points.', ['25 basis points = 25 basis point']],
  ['It is a 5-kg bag.', ['5-kg = 5 kg']],
  ['It was 40 C (104 F) there.', ['40 C = 40 °C', '104 F = 104 °F']],
  ['It was 1.5ºC and 29 ºC there.', ['1.5ºC = 1.5 °C', '29 ºC = 29 °C']],
  ['It was the 2º prize.', []],
  ['A 7-inch screen.', ['7-inch = 7 inch']],
  ['It has 5 gateways.', ['5 = 5 count']],
  ['They won 5 in a row.', ['5 = 5 count']],
  ['It has 40 C-class cars.', ['40 = 40 count']],
  ['It pumps 2 million bpd.', ['2 million bpd = 2000000 barrel/day']],
  ['It pumps 2,000 b/d less.', ['2,000 b/d = 2000 barrel/day']],
  ['It stores 4.5 bcm of gas.', ['4.5 bcm = 4.5 bcm']],
  ['Gas cost $3.20 per mmBtu.', ['$3.20 per mmBtu = 3.2 USD/mmBtu']],
  ['He weighs 9st 7lb.', ['9st 7lb = 9.5 stone']],
  ['He came 3rd and 21st.', []],
  ['It is 4x faster.', ['4x = 4 times']],
  ['It has a 2.5X zoom.', ['2.5X = 2.5 times']],
  ['They drove a Vela 10X.', []],
  ['They drove a 4x4 with 2x2 seats.', []],
  ['It cost 71.35 U.S. cents.', ['71.35 U.S. cents = 71.35 cent']],
  ['It cost 71 U.S. states a lot.', ['71 = 71 count']],
  ['The 24m-strong flock fled.', ['24m = 24000000 count']],
  ['The 24m-long boat sank.', ['24m = 24 m']],
  ['It has warmed by 2.3 C since then.', ['2.3 C = 2.3 °C']],
  ['It has 40 C cars.', ['40 = 40 count']],
  ['It lost 13,235 square km.', ['13,235 square km = 13235 km2']],
  ['It lost 13 square knots.', ['13 = 13 count']],
  ['They came 5 m', ['5 m = 5 m']],
  ['He met 5 real men.', ['5 = 5 count']],
  ['They had 5 second thoughts.', ['5 = 5 count']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
