import type { Token } from '../../types.ts'
import { isForeseenBy } from '../modality/foreseers.ts'
import { determiners, ties } from '../phrases/determiners.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import type { Reading } from '../readings.ts'
import { isComparison } from '../times/year-on-year.ts'

type Tokens = readonly Token[]

/** Whether what stands where a noun could be counted, at `start`, is none: "37 short of a majority", "catches dozens every year". */
export function opensNoNoun(tokens: Tokens, { first, last, form }: Reading, start: number): boolean {
  if (form === 'count' && isForeseenBy(tokens, start)) return true
  // "rose by 32,000 year-over-year"
  if (isComparison(tokens, start)) return true
  if (lowerAt(tokens, last + 1) === 'of')
    // "within 40 km of the port", "within 72 hours of the flood"
    return (form === 'measure' || form === 'duration') && lowerAt(tokens, first - 1) === 'within'
  return standing.at(tokens, start) || determiners.at(tokens, start) || eachTime.at(tokens, start)
}
const standing = words('due owing short shy clear adrift behind ahead worldwide nationwide globally apiece')
const eachTime = words('every each whose')

/** Whether a phrase behind a number is nothing that it counts: "180 metres of each other", "1,500 freed", "45 of them". */
export function countsNothing(tokens: Tokens, { form, value }: Reading, { first, last }: Phrase): boolean {
  if (lowerAt(tokens, first) === 'each' && lowerAt(tokens, first + 1) === 'other') return true
  if (pronouns.at(tokens, first) && tokens[first]?.text !== 'US') return true
  if (first < last) return false
  // "with 900 more still waiting to leave"
  const isDoing = form === 'count' && value !== 1 && isGerund(tokens, first) && ties.at(tokens, last + 1)
  return isDoing || participle.test(lowerAt(tokens, first))
}
const pronouns = words('them us whom which')
const participle = /(?:[^e]ed|freed|driven|taken|given|sold|built|^set)$/u
