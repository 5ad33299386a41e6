import type { CueForm } from '../cues/cue-forms.ts'
import { opensInfinitive } from '../hearers/hearer.ts'
import { governing } from '../phrases/governing.ts'
import { isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The "that" of what is said behind a clause that describes whom it is said to: "told a court in the town that burned down
 * that …", "warned crews who had gathered that …", or the infinitive of what is asked: "asked those who saw it to call";
 * else `at`.
 */
export function pastRelative(reading: Reading, at: number, limit: number, cue: CueForm): number {
  const { bits, tokens } = reading
  const isClause = isWhoOrWhich(tokens, at) || (tokens[at]?.lower === 'that' && hasBit(bits, at + 1, finite))
  if (!isClause) return at
  for (let i = at + 1; i < limit && i < at + longest; i++) {
    if (hasBit(bits, i, Is.comma | Is.stop | Is.mark | Is.cue)) return at
    if (
      i > at + 2 &&
      cue.entry.lemma !== 'tell' &&
      opensInfinitive(reading, i, cue) &&
      governing(reading, i) === undefined
    )
      return i
    if (i > at + 1 && tokens[i]?.lower === 'that' && !hasBit(bits, i + 1, finite)) return i
  }
  return at
}
const finite = Is.auxiliary | Is.verb | Is.past
const longest = 16
