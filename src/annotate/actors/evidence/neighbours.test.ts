import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { toCandidate } from '../candidate.ts'
import { neighboursIn, weighNeighbours } from './neighbours.ts'

const lists: [text: string, neighbours: string[]][] = [
  ['Moss and Halden met.', ['Moss Halden']],
  ['Moss, Halden or Oslo met.', ['Moss Halden', 'Halden Oslo']],
  ['Moss, Halden, and Oslo met.', ['Moss Halden', 'Halden Oslo']],
  ['Moss/Halden', ['Moss Halden']],
  ['Moss; Halden', ['Moss Halden']],
  ['Moss and also Halden met.', ['Moss Halden']],
  ['Moss also Halden met.', []],
  ['Moss, Halden met.', []],
  ['Moss met Halden.', []],
  ['Moss met and Halden left.', []],
  ['Moss, Halden met Oslo and left.', []],
  ['Moss, Halden met Oslo and Moss.', ['Oslo Moss']],
  ['Moss, and the Halden met.', []],
  ['Moss and the Halden met.', []],
  ['Moss, the Halden and the Oslo met.', ['Moss Halden', 'Halden Oslo']],
  ['Moss Halden', []],
]
for (const [text, neighbours] of lists)
  test(`finds ${neighbours.length} neighbours in "${text}"`, () => {
    const tokens = tokensIn(text)
    const names = tokens.flatMap((token, at) =>
      /^(?:Moss|Halden|Oslo)$/u.test(token.text) ? [toCandidate(at, at, null, 'lone-word')] : [],
    )
    const found = neighboursIn(tokens, names).map(([left, right]) =>
      [left, right].map((at) => tokens[names[at]?.first ?? -1]?.text).join(' '),
    )
    assert.deepEqual(found, neighbours)
  })

const weights: [left: string, votes: [person: number, org: number, place: number], place: number][] = [
  ['a place by its own words', [0, 0, 0], 0.8],
  ['a place by what stands around it', [0, 0, 2], 0.8],
  ['perhaps a place', [0, 0, 1], 0],
  ['a place or a body', [0, 2, 2], 0],
  ['a place more than a body', [0, 1, 2], 0],
  ['a person', [4, 0, 0], 0],
]
for (const [left, [person, org, place], expected] of weights)
  test(`gives ${expected} votes for a place beside what is ${left}`, () => {
    const names = [
      toCandidate(0, 0, left.includes('own') ? 'place' : null, 'lone-word'),
      toCandidate(2, 2, null, 'lone-word'),
    ]
    const votes = { person: 0, org: 0, place: 0 }
    weighNeighbours([[0, 1]], names, [{ votes: { person, org, place } }, { votes }], new Map())
    assert.equal(votes.place, expected)
  })
