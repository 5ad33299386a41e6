import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['The regulator fined Velora, the maker of car parts, £14.5 million.', 'fine'],
  ['The strike has cost the railway £60 million.', 'cost'],
  ['The agency needs $45 million to go on.', 'need'],
  ['Kenya spent $5 billion on roads.', 'spending on roads'],
  ['It lost $5 million.', 'loss'],
  ['It sold its house to repay $5 million.', null],
  ['It sold to Velora for $5 million.', 'price'],
  ['It hopes to sell a boat for less than $900.', 'price'],
  ['It sold $5 million of tea.', 'sales'],
  ['It lost $5 million in a week.', 'loss'],
  ['It lost $5 million in May.', 'loss'],
  ['They promised $5 million by May.', 'pledge'],
  ['They spent 11 years on it.', null],
  ['They charge $5 in poor countries.', null],
  ['The fund appealed for $5 million.', 'appeal'],
  ['They paid 5 percent last year.', 'payment'],
  ['The court fined Lind Lines €2 million on Monday.', 'fine'],
  ['The operator has offered 4.5%.', 'offer'],
  ['It cost the region an estimated £45 million.', 'cost'],
  ['A lamp costs $60.', 'lamp'],
  ['The agency needs 45 boats.', 'boats'],
  ['They paid the crew, which left.', null],
  ['They met the crew, and left at 5 percent.', null],
  ['More than $5 million has already been spent on roads.', 'spending on roads'],
  ['Some $5 million was raised by the fund.', 'fundraising'],
  ['He said the $5 million stolen by thieves was found.', 'theft'],
  ['A total of $5 million will be invested in ports.', 'investment in ports'],
  ['About $5 million was hidden.', null],
]
for (const [text, measure] of rows)
  test(`finds what is paid, ${measure ?? 'nothing'}, in "${text}"`, () =>
    assert.equal(quantitiesOf(text).find(({ form }) => form !== 'date')?.measure ?? null, measure))
