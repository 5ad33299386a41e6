import { isEnglishWord } from '../../english-words.ts'
import { amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/** Whether "of" joins a word of every day to another, as in what something is called: "Call of Duty", but not "Baron of Wells". */
export function isJoinedByOf(article: Article, at: number): boolean {
  const { tokens } = article.document
  const first = isOf(tokens, at - 1) ? at - 2 : at
  if (!isOf(tokens, first + 1) || hasClass(article, first, wordClass.title | wordClass.role)) return false
  return [first, first + 2].every((word) => isCapital(article, word) && isEnglishWord(tokens[word]?.lower ?? ''))
}
const isOf = amongSmall('of')
