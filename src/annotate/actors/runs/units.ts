import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/**
 * The token with which the name of a unit begins that the words from `first` to `last` end: "5th Cavalry Regiment", "16
 * Air Assault Brigade".
 */
export function unitStart({ document: { tokens }, sport }: Article, first: number, last: number): number {
  if (sport !== null || !isUnitNoun(tokens, last)) return first
  const number = tokens[first - 1]?.text ?? ''
  return ordinal.test(number) || (last > first && isNumberedNoun(tokens, last) && cardinal.test(number))
    ? first - 1
    : first
}

/** The token of the ordinal's noun where a unit of the nation at token `last` follows, or `last`: "the U.S. 5th Fleet". */
export function unitBehind({ document: { tokens }, sport }: Article, last: number, limit: number): number {
  const at = last + 2
  if (tokens[last + 1]?.kind !== 'number' || sport !== null || at > limit) return last
  const isUnit = isUnitNoun(tokens, at) || isUnitNoun(tokens, at + 1) || isUnitNoun(tokens, at + 2)
  if (!isUnit || !ordinal.test(tokens[last + 1]?.text ?? '')) return last
  return wellKnownAt(tokens, last)?.value.kind === 'country' ? at : last
}

/** Whether a number is written as that of one in a row: "5th". */
export const isOrdinal = (text: string): boolean => ordinal.test(text)
const ordinal = /^\d{1,3}(?:st|nd|rd|d|th)$/u
const cardinal = /^\d{1,3}$/u
const isUnitNoun = among(
  'army corps division brigade regiment battalion squadron fleet wing battery company platoon group legion marines cavalry infantry artillery airborne circuit appeals',
)
const isNumberedNoun = among('division brigade regiment battalion squadron wing')

/** A name with the number that belongs to it: "16 Air Assault Brigade", "BBC Radio 4". */
export const withNumber = (article: Article, name: Candidate): Candidate => ({
  ...name,
  first: unitStart(article, name.first, name.last),
  last: numberedEnd(article, name.last),
})

/** The token that ends a name whose last word is at a token, be it the number behind: "Radio 4", "Task Force 50". */
export function numberedEnd({ document: { tokens } }: Article, last: number): number {
  const { text = '', kind } = tokens[last + 1] ?? {}
  if (kind !== 'number' || !cardinal.test(text)) return last
  const isTaskForce = isForce(tokens, last) || (tokens[last]?.text === 'Force' && tokens[last - 1]?.text === 'Task')
  return isTaskForce || (isStation(tokens, last) && text.length < 3) ? last + 1 : last
}
const isStation = among(['Channel', 'Radio'])
const isForce = among(['CTF', 'JTF', 'TF'])

/** Whether the word at a token only ends a rank: "Class" in "Sgt. 1st Class Ida Moe". */
export const isRankEnd = (article: Article, at: number): boolean =>
  article.document.tokens[at]?.text === 'Class' &&
  ordinal.test(article.document.tokens[at - 1]?.text ?? '') &&
  hasClass(article, at - 2, wordClass.title)
