import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['They were 111 for six at tea.', []],
  ['They went from 41 for 3 to 286 for 8.', []],
  ['He took 4-52 from his ten overs.', ['ten = 10 count']],
  ['He fed 4-52 boats from the north.', ['4-52 = 4..52 count']],
  ['They sold 111 for six euros.', ['111 = 111 count', 'six euros = 6 EUR']],
  ['They tied it at 68-all with a 3-pointer.', []],
  ['It costs 1/2 of that.', ['1/2 = 0.5 fraction']],
  ['It needs 8-10 people.', ['8-10 = 8..10 count']],
  ['It grew 3–5%.', ['3–5% = 3..5 percent']],
  ['Pay 4.39 euros.', ['4.39 euros = 4.39 EUR']],
  ['It weighs 0.5 kg.', ['0.5 kg = 0.5 kg']],
  ['The train leaves at 4:39 p.m.', []],
  ['It left at 7pm.', []],
  ['It holds (-3.4%) in all.', ['-3.4% = -3.4 percent']],
  ['It stands at $1=0.89 euros.', ['$1 = 1 USD', '0.89 euros = 0.89 EUR']],
  ['It paid P5 million.', ['P5 million = 5000000 PHP']],
  ['It closed at 1615 AEST.', []],
  ['It sold 1615 ASTs.', ['1615 = 1615 count']],
  ['At two in the morning it left.', []],
  ['It left at seven o’clock.', []],
  ['It sold 14 in the morning.', ['14 = 14 count']],
  ['It was a 1-in-50-year flood.', []],
  ['They voted 51 to 49 to shut it.', []],
  ['It passed by a vote of 51 to 49.', []],
  ['It took 51 to 59 boats.', ['51 to 59 = 51..59 count']],
  ['It hit 1 in 50 homes.', ['1 in 50 = 0.02 fraction']],
  ['They won 3-1 at home.', []],
  ['Call 555-0123 now.', []],
  ['Call +44 20 7946 0958 now.', []],
  ['The score was 21-19, 18-21.', []],
  ['The file is at @7 or #12.', []],
  ['It was a 10-8 vote.', []],
  ['It was a 10-to-8 vote.', []],
  ['It was a 10-to-18-mile race.', ['10-to-18-mile = 10..18 mile']],
  ['Call 020 7946 0958 now.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
