import assert from 'node:assert/strict'
import { test } from 'node:test'
import { denominators, multiples, scales, smallNumbers, tens } from './numerals/number-words.ts'
import { currencyLetters, currencyNames, currencySigns, dollarPrefixes } from './units/currencies.ts'
import { unitNames, unitSymbols } from './units/units.ts'

const codes = new Set([
  ...currencyLetters.values(),
  ...dollarPrefixes.values(),
  ...currencySigns.values(),
  ...Object.values(currencyNames),
])
const historic = new Set(['FRF', 'DEM', 'ESP', 'NLG', 'HRK', 'FIM', 'ITL', 'ZWL', 'BTC', 'ETH'])
const known = new Set(Intl.supportedValuesOf('currency'))
test('gives every currency a code of ISO 4217, or the small letters of a name that several share', () =>
  assert.deepEqual(
    [...codes].filter((code) => !known.has(code) && !historic.has(code) && !/^[a-z]+$/u.test(code)),
    [],
  ))

test('names units in the singular, in small letters', () =>
  assert.deepEqual(
    [...unitNames.keys()].filter((name) => name !== name.toLowerCase() || name !== name.trim()),
    [],
  ))

test('gives a symbol and a name of one unit the same unit', () =>
  assert.deepEqual(
    [...unitSymbols].filter(([symbol, { name }]) => unitNames.has(symbol) && unitNames.get(symbol)?.name !== name),
    [],
  ))

test('lists numbers in words once', () => {
  const lists = [smallNumbers, tens, scales, multiples, denominators].map((list) => [...list.keys()])
  const all = lists.flat()
  assert.equal(new Set(all).size, all.length)
})
