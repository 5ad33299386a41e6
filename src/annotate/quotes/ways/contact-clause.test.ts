import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saidIn, type Said } from '../fixtures/said-in.ts'

const cases: [text: string, said: Said[]][] = [
  ['A crime he has always denied shocked the town.', []],
  ['A man jailed for a crime he has always denied walked out of a court.', []],
  ['For a leak she denied walked a man in chains.', []],
  // Something is reported.
  ['It has failings she said are small.', [['she', 'are small']]],
  ['Brekke denied alleged leaks.', [['Brekke', 'alleged leaks']]],
  ['In Moss, she denied wrecked boats were hers.', [['she', 'wrecked boats were hers']]],
  ['When it rained, she said walking is safe.', [['she', 'walking is safe']]],
]
for (const [text, said] of cases)
  test(`tells a description from a report in "${text}"`, () => assert.deepEqual(saidIn(text), said))
