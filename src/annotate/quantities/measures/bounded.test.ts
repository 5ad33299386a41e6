import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['They told of scorching temperatures over 45°C in Norland.', 'scorching temperatures'],
  ['It hits incomes above $90,000.', 'incomes'],
  ['They plan to ban loans over $90,000.', 'loans'],
  ['They built bridges over 3 km of marsh.', 'marsh'],
  ['It won in most cases over 80 percent of the time.', null],
  ['It flew over 90 km.', null],
]
for (const [text, measure] of rows)
  test(`measures ${measure ?? 'nothing'} in "${text}"`, () => assert.equal(quantitiesOf(text)[0]?.measure, measure))
