import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitNames, unitSymbols } from '../annotate/quantities/units/units.ts'
import { inCapital, isCurrency, unitName } from './wording.ts'

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

const speakers: [name: string, first: string][] = [
  ['the declaration', 'The declaration'],
  ['an aide', 'An aide'],
  ['her lawyer', 'Her lawyer'],
  ['eBay', 'eBay'],
  ['theo.org', 'theo.org'],
  ['von Moe', 'von Moe'],
]
for (const [name, first] of speakers) test(`begins a line with ${first}`, () => assert.equal(inCapital(name), first))

test('takes no unit of measure for a currency', () => {
  const units = [...unitNames.values(), ...unitSymbols.values()].map(({ name }) => name)
  assert.deepEqual(units.filter(isCurrency), [])
  assert.ok(isCurrency('USD'))
})
