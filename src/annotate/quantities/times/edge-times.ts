import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { isYear } from './date-parts.ts'
import { periods } from './relative-times.ts'

type Tokens = Document['tokens']

/** Words for where a time begins or ends: `the start of 2021`. */
export const edges = words('start end beginning middle close turn outbreak')

/** The time that begins at the edge of a period or of what happened then: "by the `end of the year`", "since the `start of the civil war`". */
export function edgeAt(tokens: Tokens, index: number): Phrase | undefined {
  if (!edges.at(tokens, index) || lowerAt(tokens, index + 1) !== 'of' || lowerAt(tokens, index + 2) !== 'the')
    return undefined
  // "marking the end of the war" is no time.
  if (lowerAt(tokens, index - 1) !== 'the' || !when.at(tokens, index - 2)) return undefined
  for (let last = index + 3; last < index + 6 && tokens[last]?.kind === 'word'; last++)
    if (periods.at(tokens, last) || events.at(tokens, last)) {
      if (lowerAt(tokens, last + 1) === '-') return undefined
      // "the end of the first quarter of 2019"
      return {
        first: index,
        last: lowerAt(tokens, last + 1) === 'of' && isYear(lowerAt(tokens, last + 2)) ? last + 2 : last,
      }
    }
  return undefined
}
const when = words('at by in from since through until till before after towards toward near around')
const events = words(
  'war pandemic epidemic outbreak conflict crisis invasion campaign offensive uprising strike tournament',
)
