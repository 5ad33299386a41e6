import { isFormOfBe } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'
import { refusalBefore } from './refusal.ts'

/**
 * Whether the cue at `verb` tells what else the subject of its sentence says: "Vik left, saying so", "after having called
 * it a farce", where "Having said that, he left" says nothing.
 */
export const isParticiple = (reading: Reading, verb: number, { form }: CueForm, first: number): boolean =>
  form === 'gerund' || refusingBefore(reading, verb) !== undefined || isAfterHaving(reading, verb, first)
const isAfterHaving = ({ tokens }: Reading, verb: number, first: number): boolean =>
  verb - 1 > first && tokens[verb - 1]?.lower === 'having' && tokens[verb]?.lower !== 'said'

/** Whether the gerund at `verb` has its own subject: "Vik, the mayor, is still saying so". */
export const isProgressive = ({ bits, tokens }: Reading, verb: number): boolean =>
  isFormOfBe(tokens, hasBit(bits, verb - 1, Is.adverb) ? verb - 2 : verb - 1)

/** The gerund of a refusal before the cue at `verb`, "Vik left, refusing to admit it"; undefined for another cue. */
export function refusingBefore(reading: Reading, verb: number): number | undefined {
  const refusal = refusalBefore(reading, verb)
  const isAside = refusal !== undefined && hasBit(reading.bits, refusal - 1, Is.comma)
  return isAside && reading.tokens[refusal]?.lower.endsWith('ing') ? refusal : undefined
}
