import type { Sentence } from './article.ts'
import { rawOf } from './article.ts'
import { refill } from './changes.ts'

/**
 * Whether a sentence reads as another one with its figures, or with its speaker, corrected: then it is the same claim
 * for a reader, whoever wrote it.
 */
export const isCorrected = (one: Sentence, other: Sentence): boolean =>
  corrections.some((slots) => blanked(one, slots) === blanked(other, slots))

const corrections: readonly (readonly string[])[] = [['p', 'p2', 'n', 'n2', 'n3'], ['person']]

const blanked = (sentence: Sentence, slots: readonly string[]): string =>
  rawOf(refill(sentence, Object.fromEntries(slots.map((slot) => [slot, '0'])))).text

/** The first sentence that `make` gives which is not `sentence`, corrected. */
export function another(sentence: Sentence, make: () => Sentence): Sentence {
  const made = make()
  return isCorrected(sentence, made) ? another(sentence, make) : made
}
