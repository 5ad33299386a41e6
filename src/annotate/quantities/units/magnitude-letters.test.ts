import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['A 5.6 M earthquake shook it.', ['5.6 = 5.6 count']],
  ['It sold 5.6 M copies.', ['5.6 M = 5600000 count']],

  ['It sold 2.7m copies.', ['2.7m = 2700000 count']],
  ['The number of jobs rose to 11m.', ['11m = 11000000 count']],
  ['A number of boats sank to 11m.', ['11m = 11 m']],
  ['There were 1m Halden cases.', ['1m = 1000000 count']],
  ['The 5m Norwegian voters were heard.', ['5m = 5000000 count']],
  ['It may reach 3-4m Norwegian voters.', ['3-4m = 3000000..4000000 count']],
  ['It raised 7 m euros.', ['7 m euros = 7000000 EUR']],
  ['It raised 1.5 b dollars.', ['1.5 b dollars = 1500000000 USD']],
  ['It rose 7 m above the euro.', ['7 m = 7 m']],
  ['It raised £7m.', ['£7m = 7000000 GBP']],
  ['They ran 400m.', ['400m = 400 m']],
  ['The wall is 3m high.', ['3m = 3 m']],
  ['A 3m wall fell.', ['3m = 3 m']],
  ['She won the 400m Nordic final.', ['400m = 400 m']],
  ['She swam in the 200m Nordic heats.', ['200m = 200 m']],
  ['It lies 300m from Moss.', ['300m = 300 m']],
  ['The waiting list fell to 7m in May.', ['7m = 7000000 count']],
  ['The population rose from 5m to 7m.', ['5m to 7m = 5000000..7000000 count']],
  ['The long list fell to 7m in May.', ['7m = 7 m']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ')} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
