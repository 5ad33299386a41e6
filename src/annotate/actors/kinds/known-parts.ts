import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, opensAt, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { nations } from '../evidence/sport.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { isInitials } from '../lexicon/initials.ts'
import { isAbstract, wordClass } from '../lexicon/lexicon.ts'
import type { Named } from '../registry.ts'
import type { Run } from '../runs/runs.ts'
import { ofKnown } from './known.ts'
import { isSideOfPlace } from './with-place.ts'

/**
 * What a known name and another word behind a hyphen make: one place, "Saxony-Anhalt", or one body, "Toshiba-Moss";
 * `null` for "Norway-Backed".
 */
export function kindOfTwoParts(
  article: Article,
  { matches }: Run,
  first: number,
  last: number,
): 'place' | 'org' | null {
  const { lower = '' } = article.document.tokens[last] ?? {}
  if (hasClass(article, last, commonWords) || isAbstract(lower) || lower.endsWith('ed')) return null
  const known = matches.find((match) => match.first === first && match.last === last - 2)
  if (known?.value.kind === 'place') return 'place'
  return known?.value.kind === 'organisation' && !isEnglishWord(lower) ? 'org' : null
}

const commonWords =
  wordClass.common | wordClass.role | wordClass.topic | wordClass.never | wordClass.calendar | wordClass.function

/** Whether initials and those of a known body make one body: "UN-OCRA"; "UN-NATO" is two. */
export const isSection = ({ document: { tokens } }: Article, { matches }: Run, first: number, last: number): boolean =>
  isInitials(tokens[first]?.text ?? '') &&
  isInitials(tokens[last]?.text ?? '') &&
  matches.some((match) => match.last === first && match.value.kind === 'organisation') &&
  !matches.some((match) => match.first === last)

/** Whether a name is that of one country's society in a league of many: "Ghanaian Red Cross", "Kenya Red Cross". */
export const isNationalSociety = ({ matches }: Run, first: number, last: number): boolean =>
  matches.some((match) => match.first === first && match.value.kind === 'country') &&
  matches.some((match) => match.last === last && leagues.has(match.value.id))
const leagues: ReadonlySet<string> = new Set(['red-cross', 'red-crescent'])

/**
 * Whether a name is that of a part of a place: "Southern California", "Metro Manila"; at the head of a sentence the capital may be its
 * own.
 */
export function isPartOfPlace(article: Article, { matches }: Run, first: number, last: number): boolean {
  const isOpener =
    hasClass(article, first, wordClass.placeOpener) ||
    (hintsOf(article.document.tokens[first]?.word ?? 0) & (hint.placeIntroduction | hint.placePart)) !== 0
  if (isSideOfPlace(article, first, last)) return true
  if (opensAt(article, first) || !isOpener) return false
  // "North-West England"
  const isTwo = article.document.tokens[first + 1]?.text === '-' && hasClass(article, first + 2, wordClass.placeOpener)
  return matches.some(
    ({ first: from, last: to, value: { kind, form } }) =>
      from === first + (isTwo ? 3 : 1) && to === last && form === 'name' && (kind === 'place' || kind === 'country'),
  )
}

/** Whether a party and a house make no one name: "the Republican Senate" is the Senate, "a Democrat City Councillor" nobody's. */
export const isPartysHouse = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  last === first + 1 && isHouse(tokens, last) && isOfParty(tokens, first)
const isHouse = among('senate house congress parliament assembly legislature cabinet city county town village')
const isOfParty = among('republican democratic democrat gop conservative labour tory liberal progressive')

/** Whether a prefix takes the one name behind it only: "pro-Kremlin Radio Arbat". */
export const isPrefixed = ({ document: { tokens } }: Article, at: number): boolean =>
  tokens[at - 1]?.text === '-' && /^(?:pro|anti|non|ex)$/u.test(tokens[at - 2]?.lower ?? '')

/**
 * Who heads a government that goes by the name of that person, and the office: "the Vold Administration", "the Vold
 * White House"; `null` where nobody does: "the Transit Administration".
 */
export function ofRegime(article: Article, { matches }: Run, first: number, last: number): Candidate[] | null {
  const { tokens } = article.document
  const isAlone = last === first + 1 && (isRule(tokens, last) || (isRuling(tokens, last) && isRule(tokens, last + 1)))
  const office = matches.find((match) => match.first === first + 1 && match.last === last)
  if (!isAlone && !(office && offices.has(office.value.id))) return null
  if (!mayHead(article, first)) return null
  return [toCandidate(first, first, 'person', 'lone-word'), ...(office ? ofKnown(article, office) : [])]
}
const isRule = among('administration government')
// "the Vold Labour government"
const isRuling = among('labour labor coalition conservative liberal tory')
const offices: ReadonlySet<string> = new Set(
  'white-house justice-department state-department treasury-department pentagon environmental-protection-agency'.split(
    ' ',
  ),
)

// A name of nobody and nothing that is known.
const mayHead = (article: Article, first: number): boolean => {
  const { text = '', lower = '' } = article.document.tokens[first] ?? {}
  return (
    text !== text.toUpperCase() &&
    !hasClass(article, first, commonWords | wordClass.demonym) &&
    !isAbstract(lower) &&
    !isEnglishWord(lower) &&
    wellKnownAt(article.document.tokens, first) === null
  )
}

/** Whether a name that ends with a country says before it that it is a body's: "Arts Council England", "Ida Moe Trust UK". */
export const isBodyOfCountry = (article: Article, run: Run, first: number, last: number): boolean =>
  isOfCountry(run, first, last) && hasClass(article, countryAt(run, last) - 1, wordClass.organisationHead)

/** Whether a name ends with that of a country: "Highways England", "Sport Ghana". */
export const isOfCountry = (run: Run, first: number, last: number): boolean => countryAt(run, last) > first

const countryAt = ({ matches }: Run, last: number): number =>
  matches.find((match) => match.last === last && match.value.form === 'name' && isNation(match.value))?.first ?? -1
const isNation = ({ kind, name }: Named): boolean => kind === 'country' || nations.has(name)
