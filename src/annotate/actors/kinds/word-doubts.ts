import { holdsDigit } from '../../characters.ts'
import { isNoNoun } from '../../english-words.ts'
import type { Token } from '../../types.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { classesOf, isAbstract, wordClass } from '../lexicon/lexicon.ts'
import { isJoinedByOf } from '../runs/joined-by-of.ts'
import { heads } from './headed.ts'

/** Why a lone word may be no name, as the rule that finds it only beside other evidence; `null` where nothing does. */
export function doubtAbout(article: Article, at: number): string | null {
  const { tokens } = article.document
  const { text = '', lower = '' } = tokens[at] ?? {}
  if (isCommon(article, at) || isJoinedByOf(article, at) || isPartOfOffice(article, at)) return 'common-word'
  if (holdsDigit(text) || (tokens[at + 1]?.kind === 'number' && !isScore(article, at + 1))) return 'numbered'
  if (isAbstract(lower)) return 'abstract-word'
  return null
}

/** Whether the capital of a lone word is its own and not that of the sentence: "Vold (37), who left". */
export const isSure = (article: Article, at: number): boolean =>
  !opensAt(article, at) || isAge(article.document.tokens.slice(at + 1, at + 4))
const isAge = ([open, age, close]: readonly Token[]): boolean =>
  open?.text === '(' && close?.text === ')' && /^[1-9]\d$/u.test(age?.text ?? '')

// "beat Halden 3-2"
const isScore = ({ document: { tokens } }: Article, at: number): boolean =>
  /^[-–]$/u.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number'

// "Artistic Director", "Nominated Senator": a word that can be no noun belongs to the office behind it.
const isPartOfOffice = (article: Article, at: number): boolean =>
  isCapital(article, at + 1) &&
  hasClass(article, at + 1, wordClass.title) &&
  isNoNoun(article.document.tokens[at]?.lower ?? '')
// "Governments", "Senators": a plural of a common noun with a capital is emphasis, mostly.
function isCommon(article: Article, at: number): boolean {
  const { lower = '' } = article.document.tokens[at] ?? {}
  if (hasClass(article, at, wordClass.common | wordClass.role)) return true
  return lower.endsWith('s') && (classesOf(lower.slice(0, -1)) & commonNouns) !== 0
}
const commonNouns = wordClass.title | wordClass.role | heads | wordClass.common
