import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/**
 * The noun phrase that a participle with its own phrases describes, up to the end of the phrase `inner`:
 * `'a study published in the Tide suggests'` → a study; undefined where no participle stands before `inner`.
 */
export function describedBefore(reading: Reading, inner: NounPhrase, floor: number): NounPhrase | undefined {
  const { bits } = reading
  // "scientists not involved in the work"
  const first = bits[inner.first] ?? 0
  if (first & Is.past && !(first & Is.capital)) return describedAt(reading, inner.first, floor)
  let at = inner.first - 1
  if (!((bits[at] ?? 0) & Is.preposition)) return undefined
  for (let steps = 0; at > floor && steps < 4; steps++) {
    while (at > floor && (bits[at] ?? 0) & (Is.preposition | Is.adverb | Is.time)) at--
    const bit = bits[at] ?? 0
    if (bit & Is.past && !(bit & Is.capital)) return describedAt(reading, at, floor)
    const phrase = phraseEndingAt(reading, at, floor)
    if (!phrase || !((bits[phrase.first - 1] ?? 0) & Is.preposition)) return undefined
    at = phrase.first - 1
  }
  return undefined
}

// The participle stands right behind the noun, and the noun opens its clause.
function describedAt(reading: Reading, participle: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  const before = reading.tokens[participle - 1]?.lower === 'not' ? participle - 2 : participle - 1
  const phrase = phraseEndingAt(reading, before, floor)
  if (!phrase || ((bits[phrase.last] ?? 0) & (Is.pronoun | Is.capital) && !isPlural(reading, phrase))) return undefined
  return phrase.first <= floor || (bits[phrase.first - 1] ?? 0) & opening ? phrase : undefined
}

// "Scientists not involved", with the capital of the sentence.
const isPlural = ({ tokens }: Reading, { first, last }: NounPhrase): boolean =>
  first === last && /^\p{Lu}\p{Ll}+s$/u.test(tokens[last]?.text ?? '') && tokens[last + 1]?.lower === 'not'

const opening =
  Is.comma | Is.conjunction | Is.subordinator | Is.relative | Is.mark | Is.dash | Is.colon | Is.stop | Is.determiner
