import type { EntityType, Token } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { weigh, type Votes } from './evidence.ts'
import { foldedAt } from './fold.ts'
import { neighboursIn, weighNeighbours } from './neighbours.ts'
import type { Named } from './registry.ts'
import { memberOf } from '../vocabulary.ts'

/**
 * All places of one article that are written with the same words, and what they say of its type; `at` is its number in
 * the article.
 */
export type Group = {
  readonly at: number
  readonly words: readonly string[]
  readonly text: string
  readonly candidates: readonly Candidate[]
  readonly named: Named | null
  readonly type: EntityType | null
  readonly votes: Votes
  readonly isSure: boolean
}

/** The groups of an article in the order of their first places, and for each of its candidates the group of it. */
export type Grouping = { readonly groups: readonly Group[]; readonly owners: readonly Group[] }

/** The candidates of an article by the words they are written with. */
export function groupsOf(article: Article, candidates: readonly Candidate[]): Grouping {
  const byWords = new Map<string, Places>()
  const groups: Places[] = []
  const owners: Places[] = []
  for (const candidate of candidates) {
    const words = wordsOf(article, candidate)
    const key = words.length === 1 ? (words[0] ?? '') : words.join(' ')
    let places = byWords.get(key)
    if (places) places.add(candidate)
    else {
      places = new Places(article, groups.length, words, candidate)
      byWords.set(key, places)
      groups.push(places)
    }
    owners.push(places)
  }
  weighNeighbours(neighboursIn(article.document.tokens, candidates), candidates, owners)
  return { groups, owners }
}

/** A group that asks what its places say of its type when somebody wants to know: of most names nobody does. */
class Places implements Group {
  readonly at: number
  readonly words: readonly string[]
  readonly text: string
  readonly candidates: Candidate[]
  named: Named | null
  type: EntityType | null
  isSure: boolean
  private readonly article: Article
  private weighed: Votes | null = null

  constructor(article: Article, at: number, words: readonly string[], model: Candidate) {
    this.at = at
    this.words = words
    this.text = textOf(article, model)
    this.candidates = [model]
    this.named = model.named
    this.type = model.type
    this.isSure = model.isSure
    this.article = article
  }

  add(candidate: Candidate): void {
    this.candidates.push(candidate)
    this.named ??= candidate.named
    this.type ??= candidate.type
    this.isSure ||= candidate.isSure
  }

  get votes(): Votes {
    return (this.weighed ??= votesFor(this.article, this.candidates))
  }
}

function votesFor(article: Article, candidates: readonly Candidate[]): Votes {
  const votes: Votes = { person: 0, org: 0, place: 0 }
  for (const candidate of candidates) weigh(article, candidate, votes)
  return votes
}

/** The folded words of a candidate, without hyphens, other marks and the end of a site's address. */
export function wordsOf({ document: { tokens } }: Article, { first, last, rule }: Candidate): string[] {
  const opening = tokens[first]
  const words = opening && opening.kind !== 'mark' ? [foldedAt(opening)] : []
  const end = rule === 'domain' ? first : last
  for (let at = first + 1; at <= end; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'mark' && !isSuffix(token)) words.push(foldedAt(token))
  }
  return words
}

// "Omar Lind Jr", "Omar Lind III": the family name stands before.
const isSuffix = ({ word, text }: Token): boolean => mayBeSuffix(word) && suffixes.has(text)
const suffixes: ReadonlySet<string> = new Set('Jr Jr. Sr Sr. II III IV'.split(' '))
const mayBeSuffix = memberOf(suffixes)

const textOf = ({ document: { text, tokens } }: Article, { first, last }: Candidate): string =>
  first === last
    ? (tokens[first]?.text ?? '')
    : evenlySpaced(text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0))

const evenlySpaced = (text: string): string => (isEven(text) ? text : text.replace(/\s+/gu, ' '))

// Single spaces of ASCII; of other characters only the tables of Unicode know whether they are spaces.
function isEven(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 127) return !/\s\s|[^\S ]/u.test(text)
    if (code <= space && (code !== space || text.charCodeAt(at + 1) === space)) return false
  }
  return true
}
const space = 32
