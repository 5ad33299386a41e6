import type { EntityType } from '../../types.ts'
import type { Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { weigh, type Votes } from '../evidence/evidence.ts'
import { listedTypes } from '../evidence/examples.ts'
import { neighboursIn, weighNeighbours } from '../evidence/neighbours.ts'
import type { Named } from '../registry.ts'
import { meantBeside, namesakesAmong } from './homonyms.ts'
import { textOf, wordsOf } from './name-words.ts'

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
    const key = words.length === 1 ? (words[0] ?? '') : keyOf(words)
    let places = byWords.get(key)
    if (places) places.add(candidate)
    else {
      places = new Places(article, groups.length, words, candidate)
      byWords.set(key, places)
      groups.push(places)
    }
    owners.push(places)
  }
  for (const group of groups)
    if (group.named && !group.named.registered)
      group.named = meantBeside(group.named.id, (words) => byWords.has(words)) ?? group.named
  const { tokens } = article.document
  const neighbours = neighboursIn(tokens, candidates)
  weighNeighbours(neighbours, candidates, owners, listedTypes(tokens, neighbours, candidates))
  for (const group of namesakesAmong(groups)) group.named = group.type = null
  return { groups, owners }
}

// "J. K. Moe" is written "J.K. Moe", too.
function keyOf(words: readonly string[]): string {
  const key = words.join(' ')
  return words.length > 2 && words[0]?.length === 1 && words[1]?.length === 1 ? key.replace(' ', '') : key
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
