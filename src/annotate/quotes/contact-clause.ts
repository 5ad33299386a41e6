import type { CueForm } from './cue-forms.ts'
import { isParticle } from './grammar-words.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

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
  const before = bits[first - 1] ?? 0
  if (first === 0 || before & notNoun) return false
  if (!((bits[said] ?? 0) & Is.past)) return false
  const next = (bits[said + 1] ?? 0) & (Is.preposition | Is.determiner | Is.object | Is.adverb)
  return next > 0 || isParticle(tokens, said + 1)
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
