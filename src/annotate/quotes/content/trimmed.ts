import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The last token of the words from `first` to `last` without what only leads on to the next words up to `limit`. */
export function trimmed({ bits, tokens }: Reading, first: number, end: number, limit: number): number {
  let last = end
  while (
    last > first &&
    (hasBit(bits, last, trailing) || (last < limit && isEven(tokens, last) && leadsOn(bits, last)))
  )
    last--
  // "(Vik has not endorsed a candidate.)", "It leaks (Vik says it holds)."
  if (!hasBit(bits, last, Is.closer)) return last
  for (let i = first; i < last; i++) if (hasBit(bits, i, Is.opener)) return last
  return Math.max(first, hasBit(bits, last - 1, Is.stop) ? last - 2 : last - 1)
}

const trailing = Is.stop | Is.comma | Is.dash | Is.conjunction
// Not "it is early", "it was too early."
const leadsOn = (bits: Int32Array, at: number): boolean =>
  !(hasBit(bits, at - 1, Is.auxiliary) || hasBit(bits, at + 1, Is.stop))
// "praised the crew even as it sank", "a storm early on Friday"
const isEven = among('even just shortly early until')
