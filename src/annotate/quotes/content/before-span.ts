import { among } from '../../vocabulary.ts'
import { isUnitOfTime } from '../phrases/can-speak.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The last token of the noun phrase from `first` to `last` without the length of time that tells how long before or after
 * something it was said: "mocked the plan just two days before he left".
 */
export function beforeSpan({ bits, tokens }: Reading, first: number, last: number): number {
  if (!isBeforeOrAfter(tokens, last + 1) || !isUnitOfTime(tokens, last)) return last
  let at = last - 1
  if (!hasBit(bits, at, Is.number) && !isAmount(tokens, at)) return last
  at--
  while (at > first && isDegree(tokens, at)) at--
  // "a pause of two days before he left"
  return at > first && !hasBit(bits, at, Is.preposition | Is.determiner) ? at : last
}

const isBeforeOrAfter = among('before after')
const isAmount = among('a an one two three four five six seven eight nine ten few several')
const isDegree = among('just only less more than about barely nearly little over a some')
