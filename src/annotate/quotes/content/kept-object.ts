import { hasVerb } from '../reading/has-verb.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { resumedAt } from './behind-aside.ts'

/** Whether a "that" stands before a token, with or without a comma: "added that it", "added that, in May, it". */
export const isBehindThat = ({ tokens }: Reading, at: number): boolean =>
  tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.lower === 'that'

/** Whether the words from `at` to `last` name a thing that is kept, hurt or added, up to their pause: "maintained the rate, but …". */
export function isObject(reading: Reading, at: number, last: number): boolean {
  const { bits } = reading
  if (isBehindThat(reading, at)) return false
  let end = at
  while (end < last && !hasBit(bits, end, Is.relative) && !isPause(bits, end)) end++
  const resumed = resumedAt(bits, end)
  return end < last && !hasVerb(reading, at, end) && !(resumed && hasBit(bits, resumed, Is.auxiliary))
}

// Not the comma of a list, "added nets, ropes and boats were lost", nor of "warm, wet air"; "hurt them, force them" is none.
const isPause = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at, Is.comma) && ((bits[at + 1] ?? 0) !== 0 || hasBit(bits, at + 2, Is.object | Is.determiner))
