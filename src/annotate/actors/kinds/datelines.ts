import { isCapitals } from '../../characters.ts'
import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { isCapital, opensAt, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { homeStates } from '../lists/home-states.ts'

/** Whether a report begins with its place in capitals: "LILLEHAMMER, Norway - Snow fell", "LILLEHAMMER 1994-02-12". */
export function isDateline(article: Article, at: number): boolean {
  const { tokens } = article.document
  const next = tokens[at + 1]
  if (!opensAt(article, at) || !next) return false
  // Not a line of its own: "ADVERTISEMENT", and a time on the next.
  if (next.kind === 'number' || next.text === '(') return next.start - (tokens[at]?.end ?? 0) < 2
  return isDash(tokens, at + 1) || (next.text === ',' && hasDash(article, at + 2))
}

// "LILLEHAMMER, Norway, 12 Feb 1994 (Moe News Agency) -"
const longestDateline = 14

/** Whether a report begins with a place of several words in capitals: "NEW HALDEN, Ohio (Reuters) - Snow fell". */
export function isLongDateline(article: Article, first: number, last: number): boolean {
  const { tokens } = article.document
  if (!opensAt(article, first) || !areCapitals(article, first, last)) return false
  // "HALDEN SKOG — Snow fell"
  if (isDash(tokens, last + 1)) return !isLabelled(article, first, last)
  return isBehindPlace(tokens, last + 1) && hasDash(article, last + 1)
}
const isBehindPlace = among(', (')

/** Whether words of every day before a dash say what follows, and no place: "OTHER NEWS — Snow fell", "FILE - A barn". */
export const isLabelled = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  isDash(tokens, last + 1) && tokens.slice(first, last + 1).every(({ lower }) => isEnglishWord(lower))

/** Whether the short form of a state stands behind the place of a dateline: "HALDEN, AR — Snow fell". */
export function isRegionOfDateline(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (tokens[at - 1]?.text !== ',' || !regions.has(tokens[at]?.text.replace(/\./gu, '') ?? '')) return false
  let first = at - 2
  while (first > at - 2 - longestPlace && isCapital(article, first) && !opensAt(article, first)) first--
  if (!opensAt(article, first) || !hasDash(article, at + 1)) return false
  return tokens[at + 1]?.text === '(' || areCapitals(article, first, at - 2)
}
const longestPlace = 4

/**
 * Whether a state stands behind the word at a token, which is a town: "Meeting, Ark.", "Bessel, Ohio", but not "Vik,
 * Ohio's governor" and "Vik, Ohio Gov. Ida Moe".
 */
export function isBeforeState(article: Article, at: number): boolean {
  const { tokens } = article.document
  const state = tokens[at + 1]?.text === ',' ? wellKnownAt(tokens, at + 2) : null
  if (!state || state.value.form === 'abbreviation') return state !== null
  if (!homeStates.has(state.value.name) || isAlsoGiven(tokens, at + 2)) return false
  return !isPossessive(tokens, state.last + 1) && !isCapital(article, state.last + 1)
}
// "They met Vold, Georgia and others": given names, too.
const isAlsoGiven = among('georgia virginia')

const areCapitals = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  tokens.slice(first, last + 1).every(({ text }) => isCapitals(text))

const hasDash = ({ document: { tokens } }: Article, from: number): boolean =>
  tokens.slice(from, from + longestDateline).some((_, index) => isDash(tokens, from + index))
const isDash = among('– — -')

// The letters by which the post knows the states of the United States and the provinces of Canada.
const regions: ReadonlySet<string> = new Set(
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
  AB BC MB NB NL NS NT NU ON PE QC SK YT`.split(/\s+/u),
)
