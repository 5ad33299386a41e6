import type { Document } from '../../types.ts'
import { acronymBefore } from './brackets.ts'
import { phraseOpeners } from './determiners.ts'
import { isInside } from './inside-phrase.ts'
import { isHyphenAt, lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { isInitial, isSkippable, trimmed } from './phrase-edges.ts'
import { neverKinds } from './phrase-stops.ts'
import { modals } from './verbs.ts'

type Tokens = Document['tokens']

/** The noun phrase that ends at a token, up to the first preposition; an article opens it. */
export function plainBefore(tokens: Tokens, end: number, floor: number): Phrase | undefined {
  let last = end
  while (last >= floor && isSkippable(tokens, last)) last--
  // "the price index (CPI) for May"
  last = (acronymBefore(tokens, last) ?? last + 1) - 1
  let first = last + 1
  while (first - 1 >= floor && last - first < longestPhrase && goesBack(tokens, first - 1)) {
    first = acronymBefore(tokens, first - 1) ?? first - 1
    // "the state-of-the-art mill"
    if (phraseOpeners.at(tokens, first) && !isHyphenAt(tokens, first - 1) && !isInitial(tokens, first)) break
    // "can impose penalties", "will not seek refunds"
    if (modals.at(tokens, first - 1) || (lowerAt(tokens, first - 1) === 'not' && modals.at(tokens, first - 2))) {
      first++
      break
    }
  }
  return trimmed(tokens, first, last)
}

/** The most tokens that a noun phrase goes over. */
export const longestPhrase = 14

const goesBack = (tokens: Tokens, at: number): boolean =>
  isInside(tokens, at) ? !isObject(tokens, at) && !neverKinds.at(tokens, at) : acronymBefore(tokens, at) !== undefined

// "accused him of hiding losses"
const isObject = (tokens: Tokens, at: number): boolean => objects.at(tokens, at) && tokens[at]?.text !== 'US'
const objects = words('him them us me')
