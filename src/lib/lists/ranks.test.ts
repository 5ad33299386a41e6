import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf, speakerOf } from './fixture.ts'
import { claimColumns, rankClaims, type ClaimColumn } from './ranks.ts'

const june = articleOf('So much.')
const may = { ...june, date: '2025-05-01T00:00:00Z' }
const claims = [
  claimOf(june, 'much', { value: 9, unit: 'percent', measure: 'fares', time: '2024' }),
  claimOf(may, 'much', { value: 5, unit: 'percent', claimant: speakerOf('vik') }),
  claimOf(june, 'much', { value: 7, unit: 'EUR', denominator: 'costs', time: '2023', claimant: speakerOf('lind') }),
  claimOf(june, 'much', { value: null, unit: 'percent' }),
  claimOf(june, 'much', { value: 5, unit: 'percent' }),
]
const ranks = rankClaims(claims)
const cases: [column: ClaimColumn, ranks: number[]][] = [
  ['value', [3, 1, 0, 4, 1]],
  ['what', [1, 2, 0, 2, 2]],
  ['who', [2, 1, 0, 2, 2]],
  ['when', [1, 2, 0, 2, 2]],
  ['where', [1, 0, 1, 1, 1]],
]
for (const [column, expected] of cases)
  test(`orders claims by ${column}; equals share a rank, the unknown stands last`, () =>
    assert.deepEqual(
      claims.map((claim) => ranks.get(claim)?.[column]),
      expected,
    ))
test('every column has its order', () => assert.equal(cases.length, claimColumns.length))
test('no claims, no ranks', () => assert.equal(rankClaims([]).size, 0))
