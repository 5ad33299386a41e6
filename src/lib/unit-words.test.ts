import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitNames, unitSymbols } from '../annotate/quantities/units/units.ts'
import { isCurrency, unitName, unitWords } from './unit-words.ts'

const changed: [value: number, unit: string, words: string][] = [
  [3, 'year', 'years'],
  [6.5, 'foot', 'feet'],
  [4, 'square foot', 'square feet'],
  [7, 'inch', 'inches'],
  [2, 'century', 'centuries'],
  [2, 'percentage point', 'percentage points'],
  [600, 'krone', 'kroner'],
  [540, 'km2', 'km²'],
  [60, 'frame/second', 'frames per second'],
  [60, 'm3/second', 'm³/second'],
  [2, 'acre-foot', 'acre-feet'],
]
for (const [value, unit, words] of changed)
  test(`writes ${value} ${unit} as ${value} ${words}`, () => assert.equal(unitWords(value, unit), words))

const kept: [value: number, unit: string][] = [
  [1, 'year'],
  [1, 'foot'],
  [5, 'km'],
  [5, 'km/h'],
  [5, 'mph'],
  [5, 'MW'],
  [5, '°C'],
  [3, 'times'],
  [5, 'Mbit/s'],
  [5, 'bcm'],
  [5, '‰'],
]
for (const [value, unit] of kept)
  test(`leaves ${value} ${unit} as it is`, () => assert.equal(unitWords(value, unit), unit))

const names: [unit: string, name: string][] = [
  ['percent', 'Percent'],
  ['USD', 'US dollars'],
  ['XQZ', 'XQZ'],
  ['times', 'Times as much'],
  ['kg', 'kg'],
  ['km2', 'km²'],
  ['EUR', 'Euros'],
  ['BTU', 'BTU'],
  ['year', 'Years'],
  ['percentage point', 'Percentage points'],
  ['foot', 'Feet'],
  ['constructor', 'Constructors'],
  ['', ''],
]
for (const [unit, name] of names) test(`calls the unit "${unit}" "${name}"`, () => assert.equal(unitName(unit), name))

test('takes no unit of measure for a currency', () => {
  const units = [...unitNames.values(), ...unitSymbols.values()].map(({ name }) => name)
  assert.deepEqual(units.filter(isCurrency), [])
  assert.ok(isCurrency('USD'))
})
