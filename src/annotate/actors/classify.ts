import type { EntityType } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { regionWords } from './gazetteer.ts'
import { wordClass } from './lexicon.ts'
import { typeOf, type Named } from './registry.ts'
import type { Run } from './runs.ts'
import type { Match } from './trie.ts'

/** What the words between two tokens of a run name: nothing, one actor, or a known one and what follows it. */
export function classify(article: Article, run: Run, from: number, to: number): Candidate[] {
  const [first, last] = trim(article, run, from, to)
  if (first > last) return []
  const known = run.matches.find((match) => match.first === first && match.last <= last)
  if (known?.last === last) return ofKnown(article, known)
  const parts = atHyphen(article, run, first, last)
  if (parts) return parts
  if (first === last) return ofWord(article, first)
  return (
    ofHead(article, known, first, last) ?? ofPrefix(article, run, known, first, last) ?? ofShape(article, first, last)
  )
}

const has = ({ classes }: Article, at: number, flag: number): boolean => ((classes[at] ?? 0) & flag) !== 0
const heads = wordClass.organisationHead | wordClass.placeHead | wordClass.eventHead

const toCandidate = (first: number, last: number, type: EntityType | null, rule: string): Candidate => ({
  first,
  last,
  named: null,
  type,
  isSure: true,
  rule,
})

/** Without the marks, articles and days of the week around a name. */
function trim(article: Article, run: Run, from: number, to: number): [number, number] {
  const { tokens } = article.document
  let [first, last] = [from, to]
  const isKnown = (at: number): boolean => run.matches.some((match) => match.first === at && match.last <= to)
  const isLoose = (at: number): boolean =>
    has(article, at, wordClass.never) ||
    (tokens[at]?.kind === 'mark' && at !== from) ||
    looseWords.has(tokens[at]?.text ?? '')
  if (last > first && has(article, last, heads)) return [first, last]
  while (first <= last && isLoose(first) && !isKnown(first)) first++
  while (last >= first && isLoose(last)) last--
  return [first, last]
}

const looseWords: ReadonlySet<string> = new Set(['-', '&', 'of', 'for', 'the', 'and', 'The'])

function ofKnown(article: Article, { first, last, value }: Match<Named>): Candidate[] {
  if (value.form === 'demonym' || value.form === 'never') return []
  const isSure = !(article.opens[first] && first === last && has(article, first, wordClass.common | wordClass.function))
  return [
    { first, last, named: value, type: typeOf(value.kind), isSure, rule: value.registered ? 'registry' : 'gazetteer' },
  ]
}

/** "Russia-Ukraine" is two actors, "Asia-Pacific" and "Sino-Japanese" none; `null` where the hyphen is inside one name. */
function atHyphen(article: Article, run: Run, first: number, last: number): Candidate[] | null {
  const { tokens } = article.document
  for (let at = first + 1; at < last; at++) {
    if (!/^[-‐‑–]$/u.test(tokens[at]?.text ?? '')) continue
    const [left, right] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
    if (regionWords.has(left) && (regionWords.has(right) || at + 1 === last)) return []
    const before = run.matches.find((match) => match.last === at - 1 && match.first >= first)
    const after = run.matches.find((match) => match.first === at + 1 && match.last <= last)
    if (before && after) return [...classify(article, run, first, at - 1), ...classify(article, run, at + 1, last)]
  }
  return null
}

/** A lone capitalised word: anything, but not a title, a demonym, a month or the opener of a sentence. */
function ofWord(article: Article, at: number): Candidate[] {
  const text = article.document.tokens[at]?.text ?? ''
  if (has(article, at, wordClass.demonym | wordClass.never | wordClass.function) || text.length < 2) return []
  if (has(article, at, wordClass.title) && !has(article, at, wordClass.given)) return []
  const isInitials = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,})$/u.test(text)
  if (has(article, at, heads | wordClass.topic | wordClass.portfolio) && !isInitials)
    return [{ ...toCandidate(at, at, null, 'head-alone'), isSure: false }]
  if (isInitials) return [toCandidate(at, at, 'org', 'initials')]
  const type = has(article, at, wordClass.given) ? 'person' : null
  return [{ ...toCandidate(at, at, type, 'lone-word'), isSure: !article.opens[at] }]
}

/** Names whose head says what they are: "Bank of England", "Lake Chad", "Treaty of Lisbon" (which is no actor). */
function ofHead(article: Article, known: Match<Named> | undefined, first: number, last: number): Candidate[] | null {
  const { tokens } = article.document
  const head = headOf(article, first, last)
  if (known && known.value.kind === 'country' && known.last === last - 1 && governments.has(tokens[last]?.lower ?? ''))
    return [{ ...toCandidate(first, last, 'org', 'government'), named: known.value }]
  const isGivenName =
    last === first + 1 && has(article, first, wordClass.given) && familyHeads.has(tokens[last]?.lower ?? '')
  if (isGivenName) return [toCandidate(first, last, 'person', 'given-name')]
  if (has(article, head, wordClass.organisationHead)) return [toCandidate(first, last, 'org', 'organisation-head')]
  if (has(article, head, wordClass.eventHead) || has(article, first, wordClass.eventOpener)) return []
  if (has(article, head, wordClass.placeHead)) return [toCandidate(first, last, 'place', 'place-head')]
  return null
}

/** The word that says what a name is: its last, or the last before "of" or "for". */
function headOf({ document: { tokens } }: Article, first: number, last: number): number {
  for (let at = first + 1; at < last; at++) if (/^(?:of|for)$/u.test(tokens[at]?.text ?? '')) return at - 1
  return last
}

const governments: ReadonlySet<string> = new Set(['government', 'govt', 'authorities', 'administration'])
const familyHeads: ReadonlySet<string> = new Set(
  'church hill park lake rivers forest castle post young day price pass ford rice bush field west banks guard hall wood cook brothers gates sterling stone marshall frost law wells waters springs barnes bridges power powers storm bill crisis masters race rose'.split(
    ' ',
  ),
)

/** A demonym or a known name before the rest: "British Airways" was an organisation already; "French Alain Petit" is not. */
function ofPrefix(
  article: Article,
  run: Run,
  known: Match<Named> | undefined,
  first: number,
  last: number,
): Candidate[] | null {
  if (has(article, first, wordClass.demonym)) return classify(article, run, first + 1, last)
  if (!known) return null
  const rest = known.last + 1
  if (known.value.form === 'demonym') return classify(article, run, rest, last)
  const isSplit = has(article, rest, wordClass.given) || run.matches.some((match) => match.first === rest)
  if (isSplit || known.value.registered) return [...ofKnown(article, known), ...classify(article, run, rest, last)]
  return [toCandidate(first, last, 'org', 'known-prefix')]
}

function ofShape(article: Article, first: number, last: number): Candidate[] {
  const { tokens } = article.document
  if (has(article, first, wordClass.given)) return [toCandidate(first, last, 'person', 'given-name')]
  if (has(article, first, wordClass.placeOpener)) return [toCandidate(first, last, 'place', 'place-opener')]
  for (let at = first + 1; at <= last; at++) {
    if (/^(?:\p{Lu}\.|Jr\.?|Sr\.?|al|bin|van|von|der|de|del|ibn)$/u.test(tokens[at]?.text ?? ''))
      return [toCandidate(first, last, 'person', 'personal-form')]
    if (tokens[at]?.text === '&') return [toCandidate(first, last, 'org', 'ampersand')]
  }
  for (let at = first; at < last; at++)
    if (has(article, at, wordClass.organisationHead)) return [toCandidate(first, last, 'org', 'organisation-word')]
  return [toCandidate(first, last, null, 'several-words')]
}
