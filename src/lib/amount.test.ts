import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Comparator, Quantity } from '../annotate/types.ts'
import { formatAmount, inFull } from './amount.ts'

const claim = (value: Quantity['value'], unit: string | null, cmp: Comparator = '=', exact = 'so much') => ({
  value,
  unit,
  cmp,
  exact,
})

const amounts: [claim: Parameters<typeof formatAmount>[0], amount: string][] = [
  [claim(55, 'percent'), '55%'],
  [claim(3.5, 'percent', '>'), 'at least 3.5%'],
  [claim(0.25, 'percent', '~'), 'about 0.25%'],
  [claim([3, 5], 'percent'), '3–5%'],
  [claim(9.97e11, 'USD'), '$997 billion'],
  [claim(6.47e10, 'USD'), '$64.7 billion'],
  [claim(1_784_665_000_000, 'CNY'), 'CN¥1.784665 trillion'],
  [claim(40, 'EUR'), '€40'],
  [claim(12, 'count', '<'), 'at most 12'],
  [claim(1_250_000, 'count'), '1.25 million'],
  [claim([12, 14], 'km'), '12–14 km'],
  [claim([-34, -18], '°C'), '-34 to -18 °C'],
  [claim(6e24, 'kg'), '6 × 10²⁴ kg'],
  [claim(2.5e-9, 'm'), '2.5 × 10⁻⁹ m'],
  [claim(0.00983, 'km'), '0.00983 km'],
  [claim(3.5e6, 'TEU'), '3.5 million TEU'],
  [claim(0, 'count'), '0'],
  [claim(1, 'year'), '1 year'],
  [claim(3, 'year', 'up'), 'up 3 years'],
  [claim(40, 'USD/barrel'), '$40 per barrel'],
  [claim(6.5, 'foot'), '6.5 feet'],
  [claim(540, 'km2'), '540 km²'],
  [claim(6e8, 'krone'), '600 million kroner'],
  [claim(7, null), '7'],
  [claim(0.5, 'fraction', '=', 'half'), 'half'],
  [claim('2025-06', 'month', '=', 'June 2025'), 'June 2025'],
  [claim(null, 'percent', '=', 'some percent'), 'some percent'],
]
for (const [given, amount] of amounts)
  test(`writes ${JSON.stringify(given.value)} ${given.unit} as ${amount}`, () =>
    assert.equal(formatAmount(given), amount))

const inDigits: [claim: Parameters<typeof inFull>[0], digits: string][] = [
  [claim(9.97e11, 'USD'), '997,000,000,000 USD'],
  [claim(1_250_000, 'count'), '1,250,000'],
  [claim(55, 'percent'), '55 percent'],
  [claim([1e6, 2e6], 'USD'), '1,000,000–2,000,000 USD'],
  [claim([-2, -1], 'percent'), '-2 to -1 percent'],
  [claim(6e24, 'kg'), '6 × 10²⁴ kg'],
  [claim(1, 'year'), '1 year'],
  [claim(3, 'year'), '3 years'],
  [claim(0.5, 'fraction', '=', 'half'), '0.5'],
  [claim(null, 'USD'), 'so much'],
  [claim(Infinity, 'USD'), 'so much'],
]
for (const [given, expected] of inDigits)
  test(`the digits of ${JSON.stringify(given.value)} ${given.unit} are ${expected}`, () =>
    assert.equal(inFull(given), expected))
