import { hasClass, type Article } from './article.ts'
import { wordClass } from './lexicon.ts'
import { among } from '../vocabulary.ts'

/** The token with which the name of a unit begins that the words from `first` to `last` end: "5th Cavalry Regiment". */
export function unitStart({ document: { tokens }, sport }: Article, first: number, last: number): number {
  const isUnit = sport === null && isUnitNoun(tokens, last)
  return isUnit && ordinal.test(tokens[first - 1]?.text ?? '') ? first - 1 : first
}

const ordinal = /^\d{1,3}(?:st|nd|rd|d|th)$/u
const isUnitNoun = among(
  'army corps division brigade regiment battalion squadron fleet wing battery company platoon group',
)

/** Whether the word at a token only ends a rank: "Class" in "Sgt. 1st Class Ida Moe". */
export const isRankEnd = (article: Article, at: number): boolean =>
  article.document.tokens[at]?.text === 'Class' &&
  ordinal.test(article.document.tokens[at - 1]?.text ?? '') &&
  hasClass(article, at - 2, wordClass.title)
