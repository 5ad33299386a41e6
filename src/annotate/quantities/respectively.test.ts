import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from './fixtures/quantities-of.ts'

const measures: [text: string, measures: (string | null)[]][] = [
  ['Exports and imports rose 3 percent and 5 percent respectively in May.', ['Exports', 'imports']],
  ['Sales of tea and coffee fell by 3% and 5%, respectively.', ['Sales of tea', 'Sales of coffee']],
  ['Imports and exports of tea rose 3 and 5 percent, respectively.', ['Imports of tea', 'exports of tea']],
  [
    'Trade with Norland and Ostia grew by 5.2 percent and 11 percent, respectively.',
    ['Trade with Norland', 'Trade with Ostia'],
  ],
  [
    'Travel from Norland and Ostia to the south was up 9% and 11% respectively.',
    ['Travel from Norland to the south', 'Travel from Ostia to the south'],
  ],
  ['Wheat, corn and rice rose 3%, 5% and 7% respectively.', ['Wheat', 'corn', 'rice']],
  ['Exports and imports rose 3 percent and 5 percent in May.', ['Exports and imports', null]],
  // An adjective alone says nothing, and of what neither is said stays with the first.
  ['Old and new homes fell by 3% and 5% respectively.', ['Old and new homes', null]],
  ['Exports rose 3 percent and 5 percent respectively.', ['Exports', 'Exports']],
  ['Vik and Moss had 14 and 13 boats respectively.', ['boats', 'boats']],
  ['Vik had 14 and 13 boats respectively.', [null, 'boats']],
  ['Profits of Vik and debts of Moss rose 3% and 5% respectively.', ['Profits of Vik', 'debts of Moss']],
  ['Exports and imports rose 3 percent and 5 percent. Respectively means in turn.', ['Exports and imports', null]],
]
for (const [text, expected] of measures)
  test(`measures ${expected.join(' | ')} in "${text}"`, () => {
    assert.deepEqual(
      quantitiesOf(text)
        .filter(({ form }) => form === 'percent' || form === 'count')
        .map(({ measure }) => measure),
      expected,
    )
  })

const subjects: [text: string, subjects: (string | null)[]][] = [
  ['The Senate and the Court own 12 percent and 9 percent of the mill respectively.', ['Senate', 'Court']],
  ['Halden Bank and Moss Fund own 12% and 9% of the mill respectively.', ['Halden Bank', 'Moss Fund']],
  ['Halden Bank and Moss Fund own 12% and 9% of the mill.', ['Halden Bank and Moss Fund', 'Halden Bank and Moss Fund']],
]
for (const [text, expected] of subjects)
  test(`has the subjects ${expected.join(' | ')} in "${text}"`, () => {
    assert.deepEqual(
      quantitiesOf(text)
        .filter(({ form }) => form === 'percent' || form === 'count')
        .map(({ subject }) => subject),
      expected,
    )
  })
