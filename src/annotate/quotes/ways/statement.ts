import { among } from '../../vocabulary.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what stands before an inverted cue is said, "It sank, said Vik", "The best of it, says Vik, is the end", and not
 * the subject: "The chief, for example, said Vik had left".
 */
export function isStatement(reading: Reading, { first, last }: Run): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, last, Is.mark | Is.inside)) return !isDescribed(reading, first, last)
  let parts = 0
  for (let from = first, at = first; at <= last; at++) {
    if (at < last && !hasBit(bits, at + 1, Is.comma)) continue
    if (!isWho(tokens, from) && hasVerb(reading, from, at)) return true
    parts++
    from = at + 2
  }
  return parts === 1
}

// "Vik, who calls it “old,” rejected the plan": what Vik calls it.
function isDescribed(reading: Reading, first: number, last: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, first, Is.mark)) return false
  for (let at = first + 1; at < last; at++)
    if (hasBit(bits, at, Is.comma)) return isWho(tokens, at + 1) && !hasVerb(reading, first, at - 1)
  return false
}
const isWho = among('who which whose')
