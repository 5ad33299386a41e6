import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['It has 2000 pages.', ['2000 = 2000 count']],
  ['It won the 2000 elections.', []],
  ['It sold 2016 copies.', ['2016 = 2016 count']],
  ['About 2000 people came.', ['2000 = 2000 count']],
  ['More than 1900 left.', ['1900 = 1900 count']],
  ['It was the most since at least 1980.', []],
  ['It sold at least 1980.', ['1980 = 1980 count']],
  ['It lost 2,016 men.', ['2,016 = 2016 count']],
  ['In 2016 it rained.', []],
  ['It was the 2018-19 season.', []],
  ['The war of 1914-1918 was long.', []],
  ['From 1914 to 1918 they fought.', []],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
