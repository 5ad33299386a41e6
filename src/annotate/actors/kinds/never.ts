import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { isBodySpelledOut } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { sayingVerbs } from '../lists/verbs.ts'

/** Whether no name begins with the word at a token: "MA" is a degree, "Ma Ying-jeou" a person. */
export const isNever = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.never) &&
  !(hasClass(article, at, wordClass.given) && /\p{Ll}/u.test(article.document.tokens[at]?.text ?? ''))

/** Whether a word by itself names nobody: a people, a month, a word of grammar, letters that this text does not spell out. */
export const isNothing = (article: Article, at: number): boolean =>
  (hasClass(article, at, nothing) &&
    !isXi.test(article.document.tokens[at]?.text ?? '') &&
    !isBodySpelledOut(article, at)) ||
  isUnaligned(article.document.tokens, at) ||
  isAmir(article, at)
const nothing = wordClass.demonym | wordClass.never | wordClass.calendar | wordClass.function | wordClass.placeOpener
// "Independent councillor Ida Moe" is of no paper.
const isUnaligned = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Independent' && isPolitician(tokens, at + 1)
const isPolitician = among(
  'councillor councillors candidate candidates senator senators mayor td tds mp mps mla mlas member members',
)
// "the Amir", "Qatar’s Amir Sheikh Omar", but not "Amir said"
const isAmir = (article: Article, at: number): boolean =>
  isRuler(article.document.tokens, at) &&
  (isThe(article.document.tokens, at - 1) || hasClass(article, at + 1, wordClass.title))
const isRuler = among('amir ameer')
// "Xi" is no numeral.
const isXi = /^[XV]i$/u

/** Whether a faith is somebody's family name: "Brusk Islam", but not "radical Islam". */
export const isFamilyOfFaith = ({ document: { tokens } }: Article, at: number): boolean =>
  isIslam(tokens, at) && tokens[at - 1]?.kind === 'word' && !isEnglishWord(tokens[at - 1]?.lower ?? '')
const isIslam = among(['islam'])

/** Whether the word at a token is a disease that public bodies are busy with: "the White House COVID-19 plan". */
export const isDisease = among('covid hiv aids ebola')

/** Whether two words are what people of a faith are, though a given name begins them: the "Roman Catholic" bishops. */
export const areCatholics = (tokens: readonly Token[], first: number, last: number): boolean =>
  last === first + 1 && isRoman(tokens, first) && isCatholic(tokens, last)
const isRoman = among('roman')
const isCatholic = among('catholic catholics')

/** Whether letters that a sign joins are what firms and papers do: "R&D", "a Q&A". */
export const isActivity = (text: string): boolean => activities.has(text)
const activities: ReadonlySet<string> = new Set('R&D Q&A M&A S&M P&L R&B B&B D&I R&R'.split(' '))

/** Whether a lone name is that of a case at court: "Moe v. Lind". */
export const isOfCase = ({ sport, document: { tokens } }: Article, at: number): boolean =>
  sport === null && (isAgainst(tokens, at + 1) || isAgainst(tokens, at - 1))
const isAgainst = amongSmall('v v.')

/** Whether a name ends as that of an event of a series does: "Super Bowl LIV". */
export const isNumberedEvent = (article: Article, last: number): boolean =>
  /^[IVXL]{2,}$/u.test(article.document.tokens[last]?.text ?? '') && hasClass(article, last - 1, wordClass.eventHead)

/**
 * Whether an event or a project that ends at a token speaks as its makers do: "the Halden Festival said", "the Halden
 * Project (HP) has called for rain", but not "the Halden Festival began".
 */
export function isSpeakingEvent(tokens: readonly Token[], last: number): boolean {
  if (!isFestival(tokens, last)) return false
  const verb = tokens[last + 1]?.text === '(' && tokens[last + 3]?.text === ')' ? last + 4 : last + 1
  const { text = '' } = tokens[isHave(tokens, verb) ? verb + 1 : verb] ?? {}
  return sayingVerbs.has(text) || text === 'called'
}
const isFestival = among('festival biennale carnival project initiative forum campaign')
const isHave = amongSmall('has have')

/** Whether a wildfire goes by a name: "the Vold Fire", but neither "Moss Fire said" nor "the Chicago Fire". */
export const isWildfire = (tokens: readonly Token[], first: number, last: number): boolean =>
  last > first && isFire(tokens, last) && isThe(tokens, first - 1) && wellKnownAt(tokens, first) === null
const isFire = among('fire wildfire')
