import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isContracted } from '../reading/contracted.ts'
import { isUnfinite } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isResumed } from './behind-aside.ts'

/** Whether the "that" at `that` points to one noun, and no clause is said: "disputed that figure". */
export function isPointing(reading: Reading, that: number, limit: number, { takes }: CueForm): boolean {
  const { bits, tokens } = reading
  // "said that night was the worst of all"
  if (hasBit(bits, that + 1, Is.time) && hasBit(bits, that + 2, Is.auxiliary) && isMoment(tokens, that + 1)) return true
  if (!/[nt]/u.test(takes) || ((bits[that + 1] ?? 0) & ~Is.cue) > 0) return false
  if (!/^\p{Ll}+[^\P{Ll}s]$/u.test(tokens[that + 1]?.text ?? '')) return false
  if (that + 1 >= limit) return true
  // "denied that report in May"
  if (hasBit(bits, that + 2, Is.preposition))
    return !anyHasBit(bits, that + 3, limit + 1, Is.comma | Is.auxiliary) && !hasVerb(reading, that + 2, limit)
  if (!takes.includes('n')) return false
  return hasBit(bits, that + 2, Is.comma | Is.stop | Is.conjunction) && !isResumed(bits, that + 2)
}

const isMoment = among('morning afternoon evening night week weekend month year summer winter')

/** Whether the "that" at `that` is the subject of what is said: "said that is a lie". */
export const isSubject = (reading: Reading, that: number): boolean =>
  hasBit(reading.bits, that + 1, Is.auxiliary) && isFinite(reading, that + 1) && !isUnfinite(reading.tokens, that + 1)

/** Whether a finite verb without a subject of its own stands at a token: not "he'll". */
export const isFinite = (reading: Reading, at: number): boolean =>
  hasBit(reading.bits, at, Is.auxiliary | Is.verb) && !isContracted(reading, at)

/** Whether the "that" at `that` describes the noun before it: "said in a reply to ports that recently lost boats". */
export function isDescribing({ bits }: Reading, that: number, limit: number): boolean {
  const at = hasBit(bits, that + 1, Is.adverb) ? that + 2 : that + 1
  if (!hasBit(bits, at, Is.past)) return false
  // "in a talk that aired Monday", "in a reply that urged the crew to row"
  if (hasBit(bits, at + 1, Is.time | Is.determiner | Is.object)) return true
  return !anyHasBit(bits, at + 1, limit + 1, Is.auxiliary | Is.verb | Is.past | Is.mark)
}
