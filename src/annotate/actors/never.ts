import type { Token } from '../types.ts'
import { among } from '../vocabulary.ts'
import { hasClass, type Article } from './article.ts'
import { wordClass } from './lexicon.ts'

/** Whether no name begins with the word at a token: "MA" is a degree, "Ma Ying-jeou" a person. */
export const isNever = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.never) &&
  !(hasClass(article, at, wordClass.given) && /\p{Ll}/u.test(article.document.tokens[at]?.text ?? ''))

/** Whether the word at a token is a disease that public bodies are busy with: "the White House COVID-19 plan". */
export const isDisease = among('covid hiv aids ebola')

/** What words of a faith are of, though a given name begins them: the "Roman Catholic" bishops, the "Christian Democrats". */
export function faithIn(tokens: readonly Token[], first: number, last: number): 'people' | 'party' | null {
  if (last !== first + 1) return null
  if (isRoman(tokens, first) && isCatholic(tokens, last)) return 'people'
  return isChristian(tokens, first) && isDemocrat(tokens, last) ? 'party' : null
}
const isRoman = among('roman')
const isCatholic = among('catholic catholics')
const isChristian = among('christian')
const isDemocrat = among('democrats')
