import { isEnglishWord } from '../../english-words.ts'
import { hasClass, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { classesOf, wordClass } from '../lexicon/lexicon.ts'
import type { Named } from '../registry.ts'
import { cities, states } from './places.ts'

/**
 * What a name that ends with "State" names: a university where the rest is a state of the United States, "Ohio State",
 * elsewhere the state, "Ondo State"; `null` for "Welfare State" and for other words.
 */
export function ofState(article: Article, first: number, last: number, known: Named | undefined): Candidate | null {
  const { tokens } = article.document
  if (tokens[last]?.text !== 'State' || last === first || known?.form === 'demonym') return null
  const isUniversity = known ? homeStates.has(known.name) && known.name !== 'New York' : article.sport === 'teams'
  if (known && !isUniversity && (known.kind === 'organisation' || teams.has(known.name))) return null
  for (let at = first; !known && at < last; at++) if (!mayNameState(article, at)) return null
  return isUniversity
    ? toCandidate(first, last, 'org', 'organisation-head')
    : toCandidate(first, last, 'place', 'place-head')
}

// "Ondo", "Rivers", but neither "Welfare" nor "Palestinian"
const mayNameState = (article: Article, at: number): boolean =>
  (classesOf((article.document.tokens[at]?.lower ?? '').replace(/s$/u, '')) & wordClass.placeHead) !== 0 ||
  (!hasClass(article, at, wordClass.demonym | wordClass.never) &&
    !isEnglishWord(article.document.tokens[at]?.lower ?? ''))

const namesOf = (rows: string): string[] => rows.split(/[;/]/u).map((name) => name.trim())
/** The names of the states of the United States. */
export const homeStates: ReadonlySet<string> = new Set(namesOf(states))
// "San Diego State", but "Lagos State"
const teams: ReadonlySet<string> = new Set(namesOf(cities).filter((name) => name !== 'Lagos' && name !== 'Kano'))
