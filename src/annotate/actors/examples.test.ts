import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../tokens.ts'
import { weighExample } from './examples.ts'

const cases: [before: string, votes: string][] = [
  ['other bands such as', 'org'],
  ['many companies, including', 'org'],
  ['charities like', 'org'],
  ['players like', 'person'],
  ['singers such as', 'person'],
  ['towns such as', 'place'],
  ['countries including', 'place'],
  ['a band as', ''],
  ['sweets such as', ''],
  ['it looked like', ''],
  ['she served as', ''],
  ['the towns of', ''],
]
for (const [before, told] of cases)
  test(`takes ${told || 'nobody'} behind "${before}"`, () => {
    const votes = { person: 0, org: 0, place: 0 }
    const tokens = tokensIn(`${before} Halden`)
    weighExample(tokens, tokens.length - 1, votes)
    assert.equal(
      Object.entries(votes)
        .filter(([, count]) => count > 0)
        .map(([type]) => type)
        .join(),
      told,
    )
  })
