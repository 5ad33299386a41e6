import { isComma, isThe } from '../../function-words.ts'
import type { EntityType, Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Candidate } from '../candidate.ts'
import type { Votes } from './evidence.ts'

/** Two candidates that stand beside each other in a list, by their numbers in the text. */
export type Neighbours = readonly [left: number, right: number]

/** The neighbours in the lists of a text: "Moss and Halden", "Moss, Halden or Oslo", but not "Halden, Oslo". */
export function neighboursIn(tokens: readonly Token[], candidates: readonly Candidate[]): Neighbours[] {
  const found: Neighbours[] = []
  let waiting: Neighbours[] = []
  for (let right = 1; right < candidates.length; right++) {
    const left = right - 1
    const from = (candidates[left]?.last ?? 0) + 1
    const to = candidates[right]?.first ?? 0
    // "Halden News, the Moss Post and the Brekka Times", but not "Halden and the Moss Post"
    const isBehindThe = to > from + 1 && isThe(tokens, to - 1) && (waiting.length > 0 || isComma(tokens, to - 2))
    const link = linkBetween(tokens, from, isBehindThe ? to - 1 : to)
    if (link === 'comma') waiting.push([left, right])
    else {
      if (link === 'joined') found.push(...waiting, [left, right])
      if (waiting.length > 0) waiting = []
    }
  }
  return found
}

function linkBetween(tokens: readonly Token[], from: number, to: number): 'joined' | 'comma' | 'none' {
  if (to <= from || to - from > 2) return 'none'
  if (to - from === 1 && isComma(tokens, from)) return 'comma'
  if (isAlso(tokens, to - 1)) return to - from === 2 && isJoint(tokens, from) ? 'joined' : 'none'
  return isJoint(tokens, to - 1) && (to - from === 1 || isComma(tokens, from)) ? 'joined' : 'none'
}
const isAlso = among(['also'])
const isJoint = among([';', '/', 'and', 'or'])

/**
 * Adds to the votes of each of two neighbours what the other surely is; names in one list are mostly of one type.
 * `owners` have the votes of the candidates, `listed` the types that the text says of those in its lists.
 */
export function weighNeighbours(
  neighbours: readonly Neighbours[],
  candidates: readonly Candidate[],
  owners: readonly { readonly votes: Votes }[],
  listed: ReadonlyMap<number, EntityType>,
): void {
  if (neighbours.length === 0) return
  const surely = new Map<number, EntityType | null>()
  for (const pair of neighbours)
    for (const at of pair) surely.set(at, listed.get(at) ?? candidates[at]?.type ?? surest(owners[at]?.votes))
  for (const [at, type] of listed) {
    const votes = owners[at]?.votes
    if (votes) votes[type] += asListed
  }
  const weigh = (of: number, by: number): void => {
    const type = surely.get(by)
    const votes = type && owners[of]?.votes
    if (!votes) return
    if (votes.person + votes.org + votes.place === 0 && !surely.get(of)) surely.set(of, type)
    votes[type] += likeNeighbour
  }
  for (const [left, right] of neighbours) weigh(right, left)
  for (const [left, right] of neighbours.toReversed()) weigh(left, right)
}
const likeNeighbour = 0.8
const asListed = 2.5

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
