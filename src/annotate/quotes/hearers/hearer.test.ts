import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotesIn } from '../fixtures/said-in.ts'

const cases: [text: string, hearer: string | undefined][] = [
  ['“It leaks,” Hanne Vik told the crew on Monday.', 'the crew'],
  ['“It leaks,” Hanne Vik told Moe, the mayor.', 'Moe'],
  ['“Does it leak?” Hanne Vik asked Moe.', 'Moe'],
  ['The pier leaks, Hanne Vik told the Tide in an interview.', 'the Tide'],
  ['“It leaks,” Hanne Vik wrote to Moe in May.', 'Moe'],
  ['“It leaks,” Hanne Vik said to reporters.', 'reporters'],
  ['Hanne Vik said to reporters that it leaks.', 'reporters'],
  ['Hanne Vik wrote to the Port Board that it leaks.', 'the Port Board'],
  ['“It leaks,” Hanne Vik warned last week.', undefined],
  ['“Does it leak?” Hanne Vik asked Monday.', undefined],
  ['“Does it leak?” Hanne Vik asked about the pier.', undefined],
  ['“It leaks,” Hanne Vik replied to criticism.', undefined],
  ['“It leaks,” Hanne Vik said to cheers.', undefined],
  ['“It leaks,” Hanne Vik warned as the crew came.', undefined],
  ['The crew is said to row.', undefined],
]
for (const [text, hearer] of cases)
  test(`tells ${hearer ?? 'nobody'} what is said in "${text}"`, () =>
    assert.equal(quotesIn(text)[0]?.addressee?.text, hearer))
