import type { Gender } from '../../actors/lexicon/gender.ts'
import type { Mention, Span } from '../../types.ts'
import { around } from '../reading/reach.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import { genderOfPronoun } from './gender.ts'

/**
 * The gender of each person that a possessive tells in a sentence that names nobody else: "Moe, who left his post, rowed."
 * Not of those of whom the text tells two.
 */
export function gendersTold(reading: Reading, people: readonly Mention[]): ReadonlyMap<string, Gender | null> {
  const { sentences } = reading.document
  const told = new Map<string, Gender | null>()
  for (let i = 0; i < people.length; i++) {
    const person = people[i]
    if (!person) continue
    const sentence = sentences[spanAt(sentences, person.start, ({ end }) => end - 1)]
    const isAlone = [people[i - 1], people[i + 1]].every((other) => !sentence || !isIn(sentence, other, person))
    if (!sentence || !isAlone) continue
    const gender = possessiveIn(reading, person.end, sentence)
    if (gender) told.set(person.actor, (told.get(person.actor) ?? gender) === gender ? gender : null)
  }
  return told
}

const isIn = ({ start, end }: Span, other: Mention | undefined, { actor }: Mention): boolean =>
  other !== undefined && other.actor !== actor && other.start >= start && other.start < end

// The first "his" or "her" before a noun, outside marks.
function possessiveIn({ bits, tokens }: Reading, from: number, sentence: Run): Gender | undefined {
  const first = spanAt(tokens, from, ({ end }) => end - 1)
  const { last } = around(first, sentence)
  for (let at = first; at <= last; at++) {
    const bit = bits[at] ?? 0
    if (bit & Is.inside || !(bit & (Is.determiner | Is.object))) continue
    const lower = tokens[at]?.lower ?? ''
    if (lower === 'his' || (lower === 'her' && !hasBit(bits, at + 1, notOwned))) return genderOfPronoun(lower)
  }
  return undefined
}

// "told her that", "met her in Moss", where "her post" is hers
const notOwned =
  Is.preposition |
  Is.stop |
  Is.comma |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.adverb |
  Is.determiner |
  Is.pronoun |
  Is.auxiliary |
  Is.time |
  Is.mark
