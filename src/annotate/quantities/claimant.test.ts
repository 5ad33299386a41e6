import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quote } from '../types.ts'
import { innermostQuote } from './claimant.ts'

const quote = (start: number, end: number): Quote => ({
  kind: 'quote',
  start,
  end,
  exact: '',
  rule: '',
  form: 'direct',
  speaker: null,
  cue: null,
  addressee: null,
  via: [],
  tier: 'none',
  group: 0,
})
const [outer, inner, later] = [quote(0, 50), quote(10, 20), quote(60, 70)]

const rows: [start: number, end: number, around: Quote | undefined][] = [
  [12, 15, inner],
  [2, 5, outer],
  [15, 25, outer],
  [30, 40, outer],
  [62, 65, later],
  [45, 55, undefined],
  [52, 55, undefined],
  [65, 75, undefined],
  [80, 90, undefined],
]
for (const [start, end, around] of rows)
  test(`finds ${around ? `the quotation from ${around.start}` : 'none'} around ${start} to ${end}`, () =>
    assert.equal(innermostQuote([later, inner, outer])({ start, end }), around))
