import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether nothing but a name stands between the comma at `comma` and the next pause, which tells more of the noun before
 * it: "the fire in Halden, Norland", "her successor, Ida Moe, in May".
 */
export function isNameBehind({ bits, tokens }: Reading, comma: number, limit: number): boolean {
  let at = comma + 1
  while (at <= limit && at < comma + longest && hasBit(bits, at, Is.capital) && !hasBit(bits, at, notName)) at++
  if (at === comma + 1) return false
  // "in Halden, Va.", "in Halden, N.Y., in May"
  return at > limit || hasBit(bits, at, Is.comma | Is.stop) || tokens[at]?.text === '.'
}
const longest = 6
const notName = Is.time | Is.pronoun | Is.conjunction | Is.adverb | Is.determiner | Is.subordinator | Is.inside
