import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'
import { toldByCell } from './tables.ts'

const toldOf = (cell: string, head: string, label: string): (string | null)[] => {
  const [quantity] = quantitiesOf(cell)
  assert.ok(quantity)
  const { measure, denominator, subject, time } = toldByCell(quantity, { head, label })
  return [measure, denominator, subject, time]
}

const rows: [cell: string, head: string, label: string, told: (string | null)[]][] = [
  ['42%', 'Share of imports (%)', 'Moss', ['Share of imports', 'imports', 'Moss', null]],
  ['$3.5m', 'Revenue, Q1 2024 ($m)', 'Moss Rowing', ['Revenue', null, 'Moss Rowing', 'Q1 2024']],
  ['3.2%', 'Inflation', '2019', ['Inflation', null, null, '2019']],
  ['3.2%', '2023-24', 'Food prices', [null, null, 'Food prices', '2023-24']],
  ['40', '2024 sales', 'May', ['sales', null, null, 'May 2024']],
  ['40 boats', 'Lost', 'Moss', ['boats', null, 'Moss', null]],
  // The table says nothing.
  ['42%', '', '', [null, null, null, null]],
  ['42%', '%', '#3', [null, null, null, null]],
  ['$40', 'Share of cost', '1.', ['Share of cost', null, null, null]],
]
for (const [cell, head, label, told] of rows)
  test(`reads "${cell}" under "${head}" beside "${label}"`, () => assert.deepEqual(toldOf(cell, head, label), told))
