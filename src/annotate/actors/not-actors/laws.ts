import { hasClass, type Article } from '../article.ts'
import { singularOf } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/** The letters in brackets behind a law or another thing that ends at a token: "the Prevention of Floods Act (PFA)". */
export function lettersOfLaw(article: Article, last: number): readonly string[] {
  const { tokens } = article.document
  const letters = tokens[last + 2]?.text ?? ''
  if (tokens[last + 1]?.text !== '(' || !/^\p{Lu}{2,6}$/u.test(letters)) return []
  const isOfIt =
    hasClass(article, last, wordClass.eventHead) && tokens[last]?.text.startsWith(letters.slice(-1)) === true
  return isOfIt ? [singularOf(letters)] : []
}
