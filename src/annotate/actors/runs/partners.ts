import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { isGrammar } from '../lexicon/grammar.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/**
 * The last partner of a firm that is named after several, of whom the first stands at token `last`, or `null`: "Moss, Lie
 * & Vik"; the news writes "and" in lists, and science a comma before the sign: "(Moss, Lie, & Vik, 2014)".
 */
export function partnersEnd(article: Article, first: number, last: number, limit: number): number | null {
  const { tokens } = article.document
  if (isNamedBefore(article, first, last) || !isPartner(article, last) || isGrammar(article, last)) return null
  let at = last
  for (let partners = 1; partners < most && tokens[at + 1]?.text === ',' && isPartner(article, at + 2); partners++) {
    at += 2
    if (at + 1 < limit && tokens[at + 1]?.text === '&') return isPartner(article, at + 2) ? at + 2 : null
  }
  return null
}
const most = 5

// "Hanne Vik, Lie & Moe": the first is a person.
const isNamedBefore = (article: Article, first: number, last: number): boolean =>
  first < last && !hasClass(article, last - 1, wordClass.function)

const isPartner = (article: Article, at: number): boolean =>
  isCapital(article, at) &&
  !hasClass(article, at, wordClass.never | wordClass.calendar) &&
  wellKnownAt(article.document.tokens, at) === null

/** Whether the heirs of whoever a firm is named after stand at a token: "Moss and Sons", but not "Moss and Sons of Halden". */
export const areHeirs = (tokens: readonly Token[], at: number): boolean =>
  isHeirs(tokens, at) && tokens[at]?.text !== tokens[at]?.lower && tokens[at + 1]?.lower !== 'of'
const isHeirs = among('sons daughters')
