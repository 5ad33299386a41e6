import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../actors/registry.ts'
import { annotate } from '../annotate.ts'
import { isQuantity } from '../kinds.ts'

const registry = buildRegistry([])
const rows: [text: string, claimant: string | null][] = [
  ['The Larkspur Institute puts the cost at $900 million.', 'Larkspur Institute'],
  ['The Larkspur Institute put the number of people in the camps at more than 400.', 'Larkspur Institute'],
  ['The Larkspur Institute has put damage at about $900 million.', 'Larkspur Institute'],
  ['Ida Moe put the latest death toll at 400.', 'Ida Moe'],
  ['Police put the turnout at 400 and organisers at 900.', 'Police'],
  ['City officials estimated the damage at $400.', 'City officials'],
  ['The storm put the cost at $400.', null],
  ['Police met, at a cost he put at $400.', null],
  ['Ida Moe put the boats on sale at $400.', null],
  ['The Larkspur Institute put the boats up at 400 berths.', null],
  ['The Larkspur Institute sold the boats at $900.', null],
  ['They put the cost at $900 million.', null],
  ['The crews of the Larkspur Institute boats put the cost at $900 million.', null],
]
for (const [text, claimant] of rows)
  test(`takes ${claimant ?? 'nobody'} for who claims the figure in "${text}"`, () => {
    const claim = annotate(text, registry).find((found) => found.kind === 'claim')
    assert.equal(claim?.kind === 'claim' ? (claim.claimant?.name ?? null) : 'no claim', claimant)
  })

test('leaves a second figure to a second verb', () => {
  const claims = annotate('Police put the cost at $400, a figure he puts at $500.', registry).filter(isQuantity)
  assert.deepEqual(
    claims.map(({ claimant }) => claimant?.name ?? null),
    ['Police', null],
  )
})
