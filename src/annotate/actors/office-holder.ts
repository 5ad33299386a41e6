import { among } from '../vocabulary.ts'
import { hasClass, isCapital, type Article } from './article.ts'
import { wordClass } from './lexicon.ts'

/**
 * Whether the name of who holds an office begins at a place in a run of capitals that begins with where the office is:
 * "the mayor of Halden Ida Moe", "Director of Public Health Ida Moe"; not "the mayor of Port Ida".
 */
export const startsHolder = (article: Article, start: number, at: number): boolean =>
  at > start &&
  hasClass(article, at, wordClass.given) &&
  isCapital(article, at + 1) &&
  isOfOrFor(article.document.tokens, start - 1) &&
  isOffice(article.document.tokens, start - 2)

/** Whether the word at a token joins an office and what it is of. */
export const isOfOrFor = among('of for')
const isOffice = among(
  'president minister secretary commissioner director mayor governor chief head leader chair chairman chairwoman chancellor ambassador bishop archbishop duke duchess prince princess king queen premier chairperson general',
)
