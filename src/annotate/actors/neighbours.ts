import type { EntityType, Token } from '../types.ts'
import { among } from '../vocabulary.ts'
import type { Candidate } from './candidate.ts'
import type { Votes } from './evidence.ts'

/** Two candidates that stand beside each other in a list. */
export type Neighbours = readonly [left: Candidate, right: Candidate]

/** The neighbours in the lists of a text: "Moss and Halden", "Moss, Halden or Oslo", but not "Halden, Oslo". */
export function neighboursIn(tokens: readonly Token[], candidates: readonly Candidate[]): Neighbours[] {
  const found: Neighbours[] = []
  let waiting: Neighbours[] = []
  let left: Candidate | undefined
  for (const right of candidates) {
    const link = left ? linkBetween(tokens, left.last + 1, right.first) : 'none'
    if (left && link === 'comma') waiting.push([left, right])
    if (left && link === 'joined') found.push(...waiting, [left, right])
    if (link !== 'comma') waiting = []
    left = right
  }
  return found
}

function linkBetween(tokens: readonly Token[], from: number, to: number): 'joined' | 'comma' | 'none' {
  if (to <= from || to - from > 2) return 'none'
  if (to - from === 1 && isComma(tokens, from)) return 'comma'
  return isJoint(tokens, to - 1) && (to - from === 1 || isComma(tokens, from)) ? 'joined' : 'none'
}
const isComma = among([','])
const isJoint = among([';', '/', 'and', 'or'])

/** Adds to the votes of each of two neighbours what the other surely is; names in one list are mostly of one type. */
export function weighNeighbours(
  neighbours: readonly Neighbours[],
  votesOf: (of: Candidate) => Votes | undefined,
): void {
  const surely = new Map<Candidate, EntityType | null>()
  for (const pair of neighbours)
    for (const candidate of pair) surely.set(candidate, candidate.type ?? surest(votesOf(candidate)))
  const weigh = (of: Candidate, by: Candidate): void => {
    const type = surely.get(by)
    const votes = type && votesOf(of)
    if (!votes) return
    if (votes.person + votes.org + votes.place === 0 && !surely.get(of)) surely.set(of, type)
    votes[type] += likeNeighbour
  }
  for (const [left, right] of neighbours) weigh(right, left)
  for (const [left, right] of neighbours.toReversed()) weigh(left, right)
}
const likeNeighbour = 0.8

function surest(votes: Votes | undefined): EntityType | null {
  if (!votes) return null
  const { person, org, place } = votes
  for (const [type, count, others] of [
    ['person', person, org + place],
    ['org', org, person + place],
    ['place', place, person + org],
  ] as const)
    if (count >= 2 && others === 0) return type
  return null
}
