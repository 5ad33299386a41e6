import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the words from `at` to the end of their clause hold a finite verb. */
export function hasVerb({ bits, tokens, cues }: Reading, at: number, limit: number): boolean {
  const first = bits[at] ?? 0
  if (first & (Is.mark | Is.question | Is.subordinator) || tokens[at]?.lower === 'to') return true
  for (let i = at; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.mark)) return true
    if (i > at && bit & (Is.past | Is.cue) && cues.get(i)?.form !== 'gerund' && !((bits[i - 1] ?? 0) & Is.determiner))
      return true
    if (bit & Is.stop) return false
    if (
      i > at + 1 &&
      (bits[i - 1] ?? 0) & Is.capital &&
      !(bit & Is.capital) &&
      /^\p{Ll}+s$/u.test(tokens[i]?.text ?? '')
    )
      return true
  }
  return false
}
