import { isEnglishWord } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { allClasses, wordClass } from '../lexicon/lexicon.ts'
import { heads } from './headed.ts'

/** Whether a number ends a person's name: "Harald V", "Omar Lind III". */
export const isNumberedPerson = (article: Article, first: number, last: number): boolean =>
  last > first &&
  (hasClass(article, first, wordClass.given) || hasClass(article, first - 1, wordClass.title)) &&
  isRoman(article.document.tokens[last]?.text ?? '')
const isRoman = (text: string): boolean => text.length < 5 && /^[IVX]+$/u.test(text)

/**
 * Whether the title before a name makes it somebody's, though it begins with a place: "Minister Israel Moe", "Sheikh
 * Sabah Omar Lind"; `rest` is the first word behind the place.
 */
export const isBehindTitle = (article: Article, first: number, rest: number, last: number): boolean =>
  isAddressee(article.document.tokens, first - 1) ||
  (last === rest &&
    hasClass(article, first - 1, wordClass.title) &&
    !hasClass(article, last, noFamily | wordClass.eventOpener))
const isAddressee = among('mr mrs ms miss sheikh sheik shaikh prince princess sir dame mr. mrs. ms.')

/** Whether a given name that is a place's too begins a person's: "Charlotte Lind", but not "Charlotte Hornets". */
export const isGivenAndFamily = (article: Article, first: number, last: number): boolean =>
  hasClass(article, first, wordClass.given) &&
  !hasClass(article, last, noFamily | heads) &&
  !isEnglishWord(article.document.tokens[last]?.lower ?? '')
const noFamily = wordClass.common | wordClass.role | wordClass.topic | wordClass.never | wordClass.calendar

/** Whether a given name that is a place's too begins a person's of three words: "Salvador Abraham Gomez". */
export const isThreePartName = (article: Article, first: number, last: number): boolean =>
  last === first + 2 &&
  hasClass(article, first, wordClass.given) &&
  (hasClass(article, first + 1, wordClass.given)
    ? isGivenAndFamily(article, first + 1, last)
    : [first + 1, last].every((at) => isUnknown(article, at)))

// "Virginia Brusk Vold", of whose names no list knows any.
const isUnknown = (article: Article, at: number): boolean =>
  !hasClass(article, at, allClasses) &&
  !isEnglishWord(article.document.tokens[at]?.lower ?? '') &&
  wellKnownAt(article.document.tokens, at) === null

/** Whether a name of two words begins as no body's does: "D’Angelo Lind", "O’Shea Lind". */
export const startsWithElision = ([first = '', ...others]: readonly string[]): boolean =>
  others.length === 1 && /^[DO]['’]\p{Lu}\p{Ll}/u.test(first)

/**
 * Whether the letters of given names stand before one surname: "R.J. Lind", "TJ Lind"; "PC World", "FC Halden" are none.
 */
export const startsWithInitials = (
  article: Article,
  [first = '', ...others]: readonly string[],
  last: number,
): boolean =>
  (/^(?:\p{Lu}\.){1,3}$/u.test(first) || (/^\p{Lu}{2}$/u.test(first) && !notGiven.has(first))) &&
  others.length === 1 &&
  /^\p{Lu}['’\p{Ll}]/u.test(others[0] ?? '') &&
  !hasClass(article, last, heads | wordClass.common | wordClass.topic | wordClass.role)
const notGiven: ReadonlySet<string> = new Set(
  'AC AD AF AI AP BC BP BR BT CD CF DC EC EU FA FC FM GE GM GP HM HQ HR HS IE IT LA LG MS MV NY PC PR PT RB RC SC SD SK SS ST SV TV UK UN US VW'.split(
    ' ',
  ),
)

/**
 * Where the name of a person begins behind what they do or one or two other words, or `null`: "Sailor Omar Lind",
 * "Management Omar Lind", "Contract Management Omar Lind", "Decathlon Gold Medal Champion Omar Lind", "Gymnast Brusk Vold".
 */
export function behindRole(article: Article, first: number, last: number): number | null {
  if (startsWithRole(article, first, last)) return first + 1
  const name = last - 1
  if (name <= first || name > first + longestRole) return null
  const isRole = hasClass(article, name - 1, wordClass.role)
  if (hasClass(article, name, wordClass.given) ? name > first + 2 && !isRole : !isRole || !areUnknown(article, name))
    return null
  for (let at = first; at < name; at++) if (!isOther(article, at)) return null
  return name
}
const longestRole = 5
const areUnknown = (article: Article, at: number): boolean =>
  isUnknown(article, at) && !hasClass(article, at + 1, noFamily | heads)
const isOther = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.role) ||
  article.document.tokens[at]?.text === '-' ||
  (!hasClass(article, at, openers | wordClass.given) && isEnglishWord(article.document.tokens[at]?.lower ?? ''))

const startsWithRole = (article: Article, first: number, last: number): boolean =>
  last > first + 1 &&
  !hasClass(article, first, wordClass.given) &&
  hasClass(article, first + 1, wordClass.given) &&
  (roleEnd.test(article.document.tokens[first]?.text ?? '') ||
    isUnaligned(article.document.tokens, first) ||
    (last === first + 2 && isOther(article, first)))
// "Teacher Omar Lind", and an office by its letters: "SP Omar Lind"; those with an A may be of given names.
const roleEnd = /(?:ist|er|or|ian|ant|man)$|^(?:SP|PS|OC|CP|IG|SI|CI|FM|[B-Z]\p{Lu}{2,4})$/u
const isUnaligned = among(['independent'])
const openers = wordClass.placeOpener | wordClass.organisationHead | wordClass.eventOpener
