import type { EntityType } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { weigh, type Votes } from './evidence.ts'
import { foldLower } from './fold.ts'
import type { Named } from './registry.ts'

/** All places of one article that are written with the same words. */
export type Group = {
  readonly words: readonly string[]
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly named: Named | null
  readonly type: EntityType | null
  readonly votes: Votes
  readonly isSure: boolean
}

/** The candidates of an article by the words they are written with, each with what all its places say of its type. */
export function groupsOf(article: Article, candidates: readonly Candidate[]): Group[] {
  const byWords = new Map<string, Candidate[]>()
  const listed = typesOfNeighbours(article, candidates)
  for (const candidate of candidates) {
    const words = wordsOf(article, candidate)
    const key = words.length === 1 ? (words[0] ?? '') : words.join(' ')
    const same = byWords.get(key)
    if (same) same.push(candidate)
    else byWords.set(key, [candidate])
  }
  return [...byWords.values()].map((same) => toGroup(article, same, listed))
}

function toGroup(article: Article, candidates: readonly Candidate[], listed: Neighbours): Group {
  const votes: Votes = { person: 0, org: 0, place: 0 }
  let named: Named | null = null
  let type: EntityType | null = null
  let isSure = false
  for (const candidate of candidates) {
    weigh(article, candidate, votes)
    for (const neighbour of listed.get(candidate) ?? []) votes[neighbour] += likeNeighbour
    named ??= candidate.named
    type ??= candidate.type
    isSure ||= candidate.isSure
  }
  const [model] = candidates
  return {
    words: model ? wordsOf(article, model) : [],
    text: model ? textOf(article, model) : '',
    candidates,
    named,
    type,
    votes,
    isSure,
  }
}

type Neighbours = ReadonlyMap<Candidate, readonly EntityType[]>

// "Moss, Halden and Oslo": names in one list are mostly of one type.
const likeNeighbour = 0.8

/** For each candidate the types of the names beside it in a list, as far as these are known. */
function typesOfNeighbours({ document: { tokens } }: Article, candidates: readonly Candidate[]): Neighbours {
  const types = new Map<Candidate, EntityType[]>()
  candidates.forEach((right, at) => {
    const left = candidates[at - 1]
    if (!left || right.first - left.last > 3) return
    if (right.first <= left.last + 1) return
    for (let between = left.last + 1; between < right.first; between++)
      if (!listMarks.has(tokens[between]?.lower ?? '')) return
    if (left.type) types.set(right, [...(types.get(right) ?? []), left.type])
    if (right.type) types.set(left, [...(types.get(left) ?? []), right.type])
  })
  return types
}
const listMarks: ReadonlySet<string> = new Set([';', '/', 'and', 'or'])

/** The folded words of a candidate, without hyphens, other marks and the end of a site's address. */
export function wordsOf({ document: { tokens } }: Article, { first, last, rule }: Candidate): string[] {
  const words: string[] = []
  const end = rule === 'domain' ? last - 2 : last
  for (let at = first; at <= end; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'mark' && !(at > first && suffix.test(token.text))) words.push(foldLower(token.lower))
  }
  return words
}

// "Omar Lind Jr", "Omar Lind III": the family name stands before.
const suffix = /^(?:[JS]r\.?|II|III|IV)$/u

const textOf = ({ document: { text, tokens } }: Article, { first, last }: Candidate): string =>
  first === last
    ? (tokens[first]?.text ?? '')
    : text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/gu, ' ')
