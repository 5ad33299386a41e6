import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, claims: string[]][] = [
  ['It paid $171 million. ($1 = 10.7450 Norwegian crowns)', ['$171 million']],
  ['It paid €8 million (1 euro = $1.08).', ['€8 million']],
  ['Profit = $5 million.', ['$5 million']],
  ['It paid $171 million = 40 percent of it.', ['$171 million', '40 percent']],
  ['The pass ($1) = a day of £4 rides.', ['$1', '£4']],
]
for (const [text, claims] of rows)
  test(`claims ${claims.join(', ')} in "${text}"`, () =>
    assert.deepEqual(
      quantitiesOf(text)
        .filter(({ kind }) => kind === 'claim')
        .map(({ exact }) => exact),
      claims,
    ))
