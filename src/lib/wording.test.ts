import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unitName } from './wording.ts'

const names: [unit: string, name: string][] = [
  ['percent', 'Percent'],
  ['USD', 'US Dollar'],
  ['XQZ', 'XQZ'],
  ['times', 'Times as much'],
  ['kg', 'Kg'],
  ['constructor', 'Constructor'],
  ['', ''],
]
for (const [unit, name] of names) test(`calls the unit "${unit}" "${name}"`, () => assert.equal(unitName(unit), name))
