import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The first token of what a feeling is about that somebody expresses, "expressed deep concern about the pier"; else `at`. */
export function pastFeeling({ bits, tokens }: Reading, at: number, limit: number, { entry }: CueForm): number {
  if (!isExpressing.has(entry.lemma) || hasBit(bits, at, Is.mark)) return at
  for (let i = at + 1; i < limit && i < at + 5; i++) {
    // "voiced concern that it leaks", where "the wish that it be kept" is put so.
    if (tokens[i]?.lower === 'that') return hasBit(bits, at, Is.determiner) ? at : i + 1
    if (isBringing(tokens, i) || (tokens[i]?.lower === 'in' && isTrust(tokens, i - 1)))
      return ((bits[i + 1] ?? 0) & Is.mark) | (((bits[i + 1] ?? 0) | (bits[i + 2] ?? 0)) & Is.time) ? at : i + 1
    if (hasBit(bits, i, breaking)) return at
  }
  return at
}

const isExpressing: ReadonlySet<string> = new Set(['express', 'voice'])
const isBringing = among('about over for at with')
const isTrust = among('interest confidence faith trust belief')
const breaking = Is.preposition | Is.comma | Is.stop | Is.mark | Is.verb | Is.auxiliary | Is.pronoun | Is.conjunction
