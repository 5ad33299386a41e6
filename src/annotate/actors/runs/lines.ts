import { isCapitals } from '../../characters.ts'
import { isThe } from '../../function-words.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { areHeirs } from './partners.ts'

/**
 * The token that ends the name of a body of two, of which the first stands at token `last`, or `null`: "the Moss and
 * Halden Light Railway", "Moss and Halden Hospitals NHS Trust", but not "the BBC and Halden NHS Trust"; "Moss and Sons".
 */
export const pairEnd = (article: Article, first: number, last: number, limit: number): number | null =>
  areHeirs(article.document.tokens, last + 2)
    ? last + 2
    : (lineEnd(article, first, last, limit) ?? trustEnd(article, first, last, limit))

function lineEnd(article: Article, first: number, last: number, limit: number): number | null {
  const { tokens } = article.document
  if (first !== last || !isThe(tokens, first - 1) || hasClass(article, last, wordClass.topic)) return null
  let end = last + 1
  while (end < limit && end < last + longest && isCapital(article, end + 1)) end++
  return end > last + 2 && isLine(tokens, end) ? end : null
}

function trustEnd(article: Article, first: number, last: number, limit: number): number | null {
  const { tokens } = article.document
  if (last > first + 1 || isCapitals(tokens[last]?.text ?? '') || hasClass(article, first, wordClass.given)) return null
  let end = last + 1
  while (end < limit && end < last + longestTrust && isCapital(article, end + 1)) end++
  if (!isTrust(tokens, end) || !isOfHealth(tokens, end - 1)) return null
  return wellKnownAt(tokens, first)?.value.kind === 'organisation' ? null : end
}
const isTrust = among('trust')
const isOfHealth = among('nhs foundation')
const longestTrust = 9

/** Whether "and" joins two halves of what a house of guests is: "Halden Resort and Casino". */
export const isResort = (article: Article, last: number): boolean =>
  isHouse(article.document.tokens, last) && isCapital(article, last + 2) && isHouse(article.document.tokens, last + 2)
const isHouse = among('hotel resort casino spa inn suites club')

const isLine = among(['railway', 'railroad', 'canal', 'turnpike'])
const longest = 5

/** Whether "and" joins two countries that are one to the body named before: "Green Party of England and Wales". */
export const areOneCountry = (article: Article, last: number): boolean =>
  isEngland(article.document.tokens, last) &&
  isOf(article.document.tokens, last - 1) &&
  isWales(article.document.tokens, last + 2) &&
  isCapital(article, last - 2) &&
  hasClass(article, last - 2, wordClass.organisationHead)
const isEngland = among('england')
const isWales = among('wales')
const isOf = amongSmall('of for')
