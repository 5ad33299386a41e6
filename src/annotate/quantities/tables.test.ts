import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'
import { toldByCell } from './tables.ts'

const toldBy = (text: string, head: string, label: string) => {
  const [quantity] = quantitiesOf(text)
  assert.ok(quantity)
  return toldByCell(quantity, { text, head, label })
}

const rows: [cell: string, head: string, label: string, told: (string | null)[]][] = [
  ['42%', 'Share of imports (%)', 'Moss', ['Share of imports', 'imports', 'Moss', null]],
  ['$3.5m', 'Revenue, Q1 2024 ($m)', 'Moss Rowing', ['Revenue', null, 'Moss Rowing', 'Q1 2024']],
  ['3.2%', 'Inflation', '2019', ['Inflation', null, null, '2019']],
  ['3.2%', '2023-24', 'Food prices', [null, null, 'Food prices', '2023-24']],
  ['4%', 'Change since 2023', 'Moss', ['Change', null, 'Moss', '2023']],
  ['4%', 'Carried to', 'Moss', ['Carried to', null, 'Moss', null]],
  ['40', '2024 sales', 'May', ['sales', null, null, 'May 2024']],
  ['40 boats', 'Lost', 'Moss', ['boats', null, 'Moss', null]],
  // The table says nothing.
  ['42%', '', '', [null, null, null, null]],
  ['42%', '%', '#3', [null, null, null, null]],
  ['$40', 'Share of cost', '1.', ['Share of cost', null, null, null]],
]
for (const [cell, head, label, told] of rows)
  test(`reads "${cell}" under "${head}" beside "${label}"`, () => {
    const { measure, denominator, subject, time } = toldBy(cell, head, label)
    assert.deepEqual([measure, denominator, subject, time], told)
  })

const units: [cell: string, head: string, amount: string][] = [
  ['3.5', 'Revenue ($m)', '3500000 USD money'],
  ['1,200', 'Debt (€bn)', '1200000000000 EUR money'],
  ['42', 'Share (%)', '42 percent percent'],
  ['42', 'Leaks, %', '42 percent percent'],
  ['12', 'Catch (tonnes)', '12 t measure'],
  ['2.5', 'Cost (million euros)', '2500000 EUR money'],
  // The head names no unit, or the cell has its own.
  ['40', 'Boats (estimated)', '40 count count'],
  ['40', 'Boats', '40 count count'],
  ['40%', 'Revenue ($m)', '40 percent percent'],
  ['40 boats', 'Cost ($m)', '40 count count'],
]
for (const [cell, head, amount] of units)
  test(`reads "${cell}" under "${head}" as ${amount}`, () => {
    const { value, unit, form } = toldBy(cell, head, '')
    assert.equal([value, unit, form].join(' '), amount)
  })
