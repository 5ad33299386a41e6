import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It cut the rate by half a percentage point.', ['half a percentage point = 0.5 percentage point']],
  ['It cut the rate by a quarter of a point.', ['a quarter of a point = 0.25 point']],
  ['It lies half a mile off.', ['half a mile = 0.5 mile']],
  ['It fell half a cent.', ['half a cent = 0.5 cent']],
  ['It took a quarter of an hour.', ['a quarter = 0.25 fraction']],
  ['It cost half a pound of flesh.', ['half a pound = 0.5 lb']],
  ['It is half a house.', ['half = 0.5 fraction']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ')} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
