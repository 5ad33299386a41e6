import { among } from '../vocabulary.ts'
import { hasClass, isCapital, isInHeading, type Article } from './article.ts'
import { hint, hintsOf } from './hints.ts'
import { wordClass } from './lexicon.ts'
import { isPossessive } from './possessive.ts'

/** Whether a word of another meaning is a surname, if the text names somebody so in full: "German said", "Mrs May". */
export function mayBeSurname(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (isArticle(tokens, at - 1)) return false
  if (hasClass(article, at - 1, wordClass.title)) return true
  return [at - 1, at + 1].some((beside) => beside >= 0 && isBesideSurname(tokens[beside]?.word ?? 0))
}
const isArticle = among('the a an')
const isBesideSurname = (word: number): boolean => (hintsOf(word) & (hint.saying | hint.possessive)) !== 0

/** Whether a month stands where a short form of somebody's name does: "Mrs May", "May said", but not "May's figures". */
export const isShortMonth = (article: Article, at: number): boolean =>
  isMonth(article.document.tokens, at) &&
  isCapital(article, at) &&
  !isPossessive(article.document.tokens, at + 1) &&
  mayBeSurname(article, at)

/** Whether a month behind a given name or a title is a surname: "Ida May", "Mrs May", but not "Ida May 5". */
export const isMonthOfName = (article: Article, at: number): boolean =>
  isMonth(article.document.tokens, at) &&
  isCapital(article, at - 1) &&
  hasClass(article, at - 1, wordClass.given | wordClass.title) &&
  article.document.tokens[at + 1]?.kind !== 'number' &&
  !isInHeading(article, at)
const isMonth = among('may march')
