import type { CueForm } from '../cues/cue-forms.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isParticle } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether a subject and its cue only describe the noun before them, and what seems to be reported is the verb of that
 * noun: "a crime he denied shocked the town". Not "failings it said are outweighed", where the words go on.
 */
export function isContactClause(
  { bits, tokens }: Reading,
  { takes }: CueForm,
  { first }: NounPhrase,
  said: number,
): boolean {
  if (!takes.includes('n')) return false
  if (first === 0 || hasBit(bits, first - 1, notNoun)) return false
  if (!hasBit(bits, said, Is.past)) return false
  return hasBit(bits, said + 1, Is.preposition | Is.determiner | Is.object | Is.adverb) || isParticle(tokens, said + 1)
}

const notNoun =
  Is.comma |
  Is.stop |
  Is.colon |
  Is.dash |
  Is.mark |
  Is.opener |
  Is.closer |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.question |
  Is.preposition |
  Is.auxiliary |
  Is.verb |
  Is.past |
  Is.cue |
  Is.adverb |
  Is.time |
  Is.determiner |
  Is.possessive
