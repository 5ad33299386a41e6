import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quantitiesOf } from '../fixtures/quantities-of.ts'

const rows: [text: string, measure: string | null][] = [
  ['They ran among young people by 3 percent.', null],
  ['Wages fell as the towns began, painting 3 percent.', null],
  ['Building jobs were up while manufacturing jobs gained 3 percent.', 'manufacturing jobs'],
  ['A fire that burned homes while threatening farms was 3 percent contained.', null],
  ['They saw a $3 million investment in social and green housing.', 'investment in social and green housing'],
  ['They saw a $3 million investment in social and went home.', 'investment in social'],
]
for (const [text, measure] of rows)
  test(`finds the measure ${measure ?? 'nothing'} last in "${text}"`, () =>
    assert.equal(quantitiesOf(text).at(-1)?.measure, measure))
