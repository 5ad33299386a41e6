import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitNames, unitSymbols } from '../annotate/quantities/units/units.ts'
import { isCurrency, unitName } from './wording.ts'

const names: [unit: string, name: string][] = [
  ['percent', 'Percent'],
  ['USD', 'US Dollar'],
  ['XQZ', 'XQZ'],
  ['times', 'Times as much'],
  ['kg', 'kg'],
  ['km2', 'km²'],
  ['year', 'Year'],
  ['constructor', 'Constructor'],
  ['', ''],
]
for (const [unit, name] of names) test(`calls the unit "${unit}" "${name}"`, () => assert.equal(unitName(unit), name))

test('takes no unit of measure for a currency', () => {
  const units = [...unitNames.values(), ...unitSymbols.values()].map(({ name }) => name)
  assert.deepEqual(units.filter(isCurrency), [])
  assert.ok(isCurrency('USD'))
})
