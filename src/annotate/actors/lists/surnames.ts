import { isArticle } from '../../function-words.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, isInHeading, type Article } from '../article.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'

/** Whether a word of another meaning is a surname, if the text names somebody so in full: "German said", "Mrs May". */
export function mayBeSurname(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (isArticle(tokens, at - 1)) return false
  if (hasClass(article, at - 1, wordClass.title)) return true
  return [at - 1, at + 1].some((beside) => beside >= 0 && isBesideSurname(tokens[beside]?.word ?? 0))
}
/** The same of a word that opens its sentence: "Hill has left", "Hill blamed them", "Hill, a diver, left". */
export function opensAsSurname(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (mayBeSurname(article, at) || isAuxiliary(tokens, at + 1)) return true
  const next = tokens[at + 1]?.text ?? ''
  return next === ',' ? isAside(tokens, at + 2) || tokens[at + 2]?.kind === 'number' : /^\p{Ll}{2,}ed$/u.test(next)
}
const isAside = amongSmall('a an who the one whose')
const isBesideSurname = (word: number): boolean => (hintsOf(word) & (hint.saying | hint.possessive)) !== 0

/** Whether a month stands where a short form of somebody's name does: "Mrs May", "May said", but not "May's figures". */
export const isShortMonth = (article: Article, at: number): boolean =>
  isMonth(article.document.tokens, at) &&
  isCapital(article, at) &&
  !isPossessive(article.document.tokens, at + 1) &&
  mayBeSurname(article, at)

/** Whether a month or a title stands where a short form of somebody's name does. */
export const isShortName = (article: Article, at: number): boolean =>
  isShortMonth(article, at) || isShortTitle(article, at)

/** Whether a month behind a given name or a title is a surname: "Ida May", "Mrs May", but not "Ida May 5". */
export const isMonthOfName = (article: Article, at: number): boolean =>
  isMonth(article.document.tokens, at) &&
  isCapital(article, at - 1) &&
  hasClass(article, at - 1, wordClass.given | wordClass.title) &&
  article.document.tokens[at + 1]?.kind !== 'number' &&
  !isInHeading(article, at)
const isMonth = among('may march')

// "Mr King", "King will stay", but not "the King said".
const isShortTitle = (article: Article, at: number): boolean =>
  isFamilyTitle(article.document.tokens, at) &&
  hasClass(article, at, wordClass.title) &&
  isCapital(article, at) &&
  (isAddressed(article, at) ||
    (!isArticle(article.document.tokens, at - 1) &&
      (mayBeSurname(article, at) || isAuxiliary(article.document.tokens, at + 1))))

/** Whether somebody is addressed by the title that is a surname at a token: "Mr King". */
export const isAddressed = ({ document: { tokens } }: Article, at: number): boolean =>
  isFamilyTitle(tokens, at) && isAddress(tokens, at - 1)
const isAddress = among('mr mrs ms miss dr mr. mrs. ms. dr.')

/** Whether a title is also the name of families. */
export const isFamilyTitle = among('sen prince king judge bishop marshall major duke earl baron pope sheikh')
const isAuxiliary = amongSmall('will would has had was is did could also later then who and')
