import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsOf } from './fixtures/quantities-of.ts'

const rows: [text: string, amounts: string[]][] = [
  ['A 26-year-old rider won.', ['26-year-old = 26 year']],
  ['Her son is five years old.', ['five years old = 5 year']],
  ['Members aged 65 may vote.', ['65 = 65 year']],
  ['Petra Lind, 74, retired.', ['74 = 74 year']],
  ['It admits people between the ages of 18 and 24.', ['18 and 24 = 18..24 year']],
  ['The baby was three months old.', ['three months old = 3 month']],
  ['He died at the age of 91.', ['91 = 91 year']],
  ['She was 91.', ['91 = 91 year']],
  ['The painter dies at 91.', ['91 = 91 year']],
  ['She died at 91 in Bergen.', ['91 = 91 year']],
  ['He was 41 when he won.', ['41 = 41 year']],
  ['The driver, 44, had left.', ['44 = 44 year']],
  ['A Pakistani doctor, 44, left.', ['44 = 44 year']],
  ['Petra Lind, 21 - before that, left.', ['21 = 21 year']],
  ['They left before they turned 18.', ['18 = 18 year']],
  ['Children under five, it said, fled.', ['five = 5 year']],
  ['Half of respondents under 35 said so.', ['Half = 0.5 fraction', '35 = 35 year']],
  ['The river, 44, rose.', ['44 = 44 count']],
  ['They turned 18 boats.', ['18 = 18 count']],
  ['Children under five flags sang.', ['five = 5 count']],
  ['He was 41 boats richer.', ['41 = 41 count']],
  ['She died at 91 Mill Road.', []],
  ['They died at 91 sites.', ['91 = 91 count']],
  ['It closed at 91.', ['91 = 91 count']],
  ['It was 91.', ['91 = 91 count']],
  ['A 26-year lease was signed.', ['26-year = 26 year']],
  ['They waited five years.', ['five years = 5 year']],
  ['Pages 65, 74 and 80 are lost.', ['74 = 74 count', '80 = 80 count']],
  ['On May 4, 20, they met.', ['20 = 20 count']],
  ['In Room 12, 14 chairs stood.', ['14 = 14 count']],
  ['It has 65 members.', ['65 = 65 count']],
  ['The bridge is 300 metres long.', ['300 metres = 300 m']],
]
for (const [text, amounts] of rows)
  test(`reads ${amounts.join(', ') || 'nothing'} in "${text}"`, () => assert.deepEqual(amountsOf(text), amounts))
