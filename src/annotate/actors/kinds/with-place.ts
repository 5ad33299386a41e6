import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, isInHeading, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { isSeated } from '../evidence/where.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { allClasses, wordClass } from '../lexicon/lexicon.ts'
import { isOfOrFor } from '../runs/office-holder.ts'
import { isGivenAndFamily, isThreePartName } from './given-first.ts'

/**
 * The one name that a known place, which ends at token `end`, makes with what follows it: "Charlotte Lind", but not
 * "Charlotte Hornets"; "the Chicago White Sox", "the Ohio House of Representatives"; `null` where it makes none.
 */
export function withPlace(article: Article, first: number, end: number, last: number): Candidate | null {
  const rest = end + 1
  if (!isCapital(article, rest) && article.document.tokens[rest]?.kind === 'word')
    return toCandidate(first, last, 'place', 'known-prefix')
  if (!hasClass(article, first - 1, wordClass.title) && areDirections(article.document.tokens, rest, last))
    return toCandidate(first, last, 'place', 'known-prefix')
  const isHyphened = last === rest + 2 && article.document.tokens[rest + 1]?.text === '-'
  if (
    last === rest || isHyphened
      ? isGivenAndFamily(article, first, last)
      : end === first && isThreePartName(article, first, last)
  )
    return toCandidate(first, last, 'person', 'given-name')
  if (isTeamOfPlace(article, first, rest, last)) return toCandidate(first, last, 'org', 'team-of-place')
  return isHouseOfPlace(article, rest) ? toCandidate(first, last, 'org', 'organisation-head') : null
}

// "Halden North East"
function areDirections(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (!isDirection(tokens, at)) return false
  return first <= last
}

/** Whether a name is that of a seat by its end, and the member behind it: "Halden North East", "Brekka North MP Ida Moe". */
export const isSeatByDirection = (article: Article, first: number, last: number): boolean => {
  const { tokens } = article.document
  if (!isDirection(tokens, last)) return false
  if (last > first + 1 && isDirection(tokens, last - 1)) return true
  return isSeated(tokens[last + 1]?.lower ?? '') && !hasClass(article, first, wordClass.given)
}

/** Whether a seat in a parliament is named at token `first`: "the MP for Surrey Heath", "the constituency of Surrey Heath". */
export const isConstituency = (tokens: readonly Token[], first: number): boolean =>
  isOfOrFor(tokens, first - 1) && (hintsOf(tokens[first - 2]?.word ?? 0) & hint.placeOffice) !== 0

/** Whether a small "de" stands in the name of a town, where something is: "in Brekka de Vold", but "said Brekka de Vold". */
export const isInTownOf = (tokens: readonly Token[], first: number, texts: readonly string[]): boolean =>
  texts.includes('de') && tokenAt(tokens, first - 1)?.text === 'in'
const isDirection = among('north south east west central')

// "the Halden Red Foxes", "Halden Rockets": the last word is a plural.
const isTeamOfPlace = (article: Article, first: number, rest: number, last: number): boolean => {
  const { tokens } = article.document
  return (
    (last > rest ? isThe(tokens, first - 1) : isTownInside(article, first) && wellKnownAt(tokens, rest) === null) &&
    /(?:[^aeious]s|[aeo]s|ox)$/u.test(tokens[last]?.text ?? '') &&
    !hasClass(article, last, notTeam) &&
    tokens.slice(rest, last + 1).every(({ kind, text, lower }) => kind === 'word' && text !== lower)
  )
}
const isTownInside = (article: Article, first: number): boolean =>
  !opensAt(article, first) &&
  !isInHeading(article, first) &&
  wellKnownAt(article.document.tokens, first)?.value.kind === 'place'
const notTeam = wordClass.demonym | wordClass.title | wordClass.role | wordClass.eventHead | wordClass.placeHead

const isHouseOfPlace = ({ document: { tokens } }: Article, rest: number): boolean =>
  tokens[rest]?.text === 'House' && isMembers(tokens, rest + 2)
const isMembers = among('representatives delegates')

/**
 * Whether a side of the sky with a capital and one word that is nothing else are where something is: "in Southern
 * Halda", but neither "Southern Halda said" nor "in Northern Ida".
 */
export function isSideOfPlace(article: Article, first: number, last: number): boolean {
  const { tokens } = article.document
  if (last !== first + 1 || !isSide(tokens, first) || opensAt(article, first) || !isWhere(tokens, first - 1))
    return false
  const { lower = '', text = '' } = tokens[last] ?? {}
  return text.length > 3 && !isEnglishWord(lower) && !hasClass(article, last, allClasses)
}
const isSide = among('northern southern eastern western')
const isWhere = amongSmall('in of across throughout near around from hit struck')
