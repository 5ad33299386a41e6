import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toCsvLine, type Cell } from './csv.ts'

const cases: [what: string, cell: Cell, written: string][] = [
  ['words', '55 percent', '55 percent'],
  ['nothing', null, ''],
  ['an empty text', '', ''],
  ['a number', 0.5, '0.5'],
  ['a number below zero', -5, '-5'],
  ['true', true, '1'],
  ['false', false, ''],
  ['a comma', 'a, b', '"a, b"'],
  ['a quotation mark', 'a "b"', '"a ""b"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '=A(1,2)', `"'=A(1,2)"`],
  ['a formula in wide signs', '＝1', "'＝1"],
  ['a minus before words', '-5 percent', "'-5 percent"],
  ['an at sign', '@SUM', "'@SUM"],
]
for (const [what, cell, written] of cases)
  test(`writes ${what}`, () => assert.equal(toCsvLine(['x', cell, 'y']), `x,${written},y\n`))
