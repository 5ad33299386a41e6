import type { EntityType, Token } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { weigh, type Votes } from './evidence.ts'
import { foldedAt } from './fold.ts'
import { neighboursIn, weighNeighbours } from './neighbours.ts'
import type { Named } from './registry.ts'
import { memberOf } from '../vocabulary.ts'

/** All places of one article that are written with the same words; `at` is its number in the article. */
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

type Places = { readonly words: readonly string[]; readonly candidates: Candidate[]; readonly votes: Votes }

/** The candidates of an article by the words they are written with, each with what all its places say of its type. */
export function groupsOf(article: Article, candidates: readonly Candidate[]): Group[] {
  const byWords = new Map<string, Places>()
  for (const candidate of candidates) {
    const words = wordsOf(article, candidate)
    const key = keyOf(words)
    const places = byWords.get(key)
    if (places) places.candidates.push(candidate)
    else byWords.set(key, { words, candidates: [candidate], votes: { person: 0, org: 0, place: 0 } })
  }
  const groups = [...byWords.values()].map((places, at) => toGroup(article, places, at))
  weighNeighbours(
    neighboursIn(article.document.tokens, candidates),
    (of) => byWords.get(keyOf(wordsOf(article, of)))?.votes,
  )
  return groups
}

const keyOf = (words: readonly string[]): string => (words.length === 1 ? (words[0] ?? '') : words.join(' '))

function toGroup(article: Article, { words, candidates, votes }: Places, at: number): Group {
  let named: Named | null = null
  let type: EntityType | null = null
  let isSure = false
  for (const candidate of candidates) {
    weigh(article, candidate, votes)
    named ??= candidate.named
    type ??= candidate.type
    isSure ||= candidate.isSure
  }
  const [model] = candidates
  return { at, words, text: model ? textOf(article, model) : '', candidates, named, type, votes, isSure }
}

/** The folded words of a candidate, without hyphens, other marks and the end of a site's address. */
export function wordsOf({ document: { tokens } }: Article, { first, last, rule }: Candidate): string[] {
  const words: string[] = []
  const end = rule === 'domain' ? first : last
  for (let at = first; at <= end; at++) {
    const token = tokens[at]
    if (token && token.kind !== 'mark' && !(at > first && isSuffix(token))) words.push(foldedAt(token))
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
