import type { CueForm } from './cue-forms.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { markedAt, type Reading } from './reading.ts'
import { Is } from './words.ts'

/** The first token after what tells when and where something is said, "said on Thursday in a statement", from `from` on. */
export function skipAdverbials(reading: Reading, from: number, limit: number, own: ReadonlySet<string>): number {
  const { bits, tokens } = reading
  let at = from
  while (at <= limit) {
    const bit = bits[at] ?? 0
    const next = bits[at + 1] ?? 0
    if (bit & (Is.adverb | Is.time)) at++
    else if (next & Is.time && (bit & (Is.determiner | Is.preposition) || tokens[at]?.lower === 'last')) at += 2
    else if (bit & Is.preposition || tokens[at]?.lower === 'to') {
      const phrase = phraseStartingAt(reading, at + 1, limit)
      if (!phrase) return at
      const word = tokens[at]?.lower ?? ''
      const isOwn = own.has(word)
      // "wrote to the office that it leaks", but "pointed to the pier that leaks", "said of a list that leaked".
      if (isOwn && tokens[phrase.last + 1]?.lower === 'that' && (!hearing.test(word) || own.has('out'))) return at
      if (!endsAdverbial(reading, phrase.last + 1, limit, own, isOwn) && (isOwn || !isOccasion(reading, phrase, limit)))
        return at
      at = phrase.last + 1
    } else return at
  }
  return at
}

const hearing = /^(?:to|with|in|on)$/u

// "said in her verdict there was none": what bears words or where they fall, and then a clause.
function isOccasion({ bits, tokens }: Reading, { head, last }: NounPhrase, limit: number): boolean {
  if (last >= limit || !occasions.test(tokens[head.last]?.lower ?? '')) return false
  const next = bits[last + 1] ?? 0
  return (next & (Is.pronoun | Is.determiner | Is.capital)) > 0 || tokens[last + 1]?.lower === 'there'
}

const occasions =
  /^(?:statement|verdict|ruling|judge?ment|letter|e-?mail|interview|report|speech|memo|message|filing|note|tweet|post|article|column|editorial|study|paper|testimony|briefing|hearing|conference|television|radio|twitter|facebook|instagram|online|reporters)$/u

// "responded to the offer": a preposition of the cue itself says to what, and is no circumstance at the end of the sentence.
function endsAdverbial(
  { bits, tokens }: Reading,
  at: number,
  limit: number,
  own: ReadonlySet<string>,
  isOwn: boolean,
): boolean {
  const bit = bits[at] ?? 0
  if (at > limit || bit & Is.stop) return !isOwn
  const word = tokens[at]?.lower ?? ''
  if (word === 'that' || bit & (Is.colon | Is.mark | Is.time) || own.has(word)) return true
  return (bit & Is.comma) > 0 && ((bits[at + 1] ?? 0) & Is.mark) > 0
}

/** The token "that" where only a circumstance stands before it, "declared on national television that …"; else `at`. */
export function skipToThat(
  { bits, tokens }: Reading,
  at: number,
  limit: number,
  { entry, prepositions }: CueForm,
): number {
  if (prepositions.has(tokens[at]?.lower ?? '') || !((bits[at] ?? 0) & Is.preposition) || !entry.frame.includes('c'))
    return at
  for (let i = at + 1; i <= limit && i < at + 14; i++) {
    if (tokens[i]?.lower === 'that') return i
    const bit = bits[i] ?? 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.comma | Is.stop | Is.mark | Is.dash)) return at
    if (bit & Is.cue && !isAttribute(bits, i)) return at
    if (bit & Is.determiner && opensPhrase(bits, i)) return at
  }
  return at
}

// "at noon the ferry that sank": a second noun phrase, so that "that" belongs to it.
const opensPhrase = (bits: Int32Array, at: number): boolean =>
  !(
    (bits[at - 1] ?? 0) &
    (Is.preposition | Is.determiner | Is.adverb | Is.past | Is.gerund | Is.conjunction | Is.subordinator)
  ) && !(((bits[at + 1] ?? 0) | (bits[at + 2] ?? 0)) & Is.time)

// "in a report published on Monday", "in a preliminary finding": a cue form that is a noun or describes one.
const isAttribute = (bits: Int32Array, at: number): boolean =>
  ((bits[at + 1] ?? 0) & (Is.preposition | Is.time | Is.adverb) ||
    (bits[at - 1] ?? 0) & (Is.determiner | Is.possessive) ||
    (bits[at] ?? 0) & Is.gerund) > 0

/** The token "that" after an aside about a source, "said, citing two aides, that …"; else `at`. */
export function pastSource({ bits, tokens }: Reading, at: number, limit: number): number {
  if (!((bits[at] ?? 0) & Is.comma) || !/^(?:citing|quoting)$/u.test(tokens[at + 1]?.lower ?? '')) return at
  for (let i = at + 2; i < limit && i < at + 20; i++) {
    if ((bits[i] ?? 0) & (Is.stop | Is.mark | Is.dash)) return at
    if ((bits[i] ?? 0) & Is.comma && tokens[i + 1]?.lower === 'that') return i + 1
  }
  return at
}

/** The opening mark after a circumstance, "told the crews who had gathered, “…”"; else `at`: something is stated there. */
export function pastCircumstances(reading: Reading, at: number, limit: number): number {
  const { bits } = reading
  let inRelative = false
  for (let i = at; i < limit && i < at + 25; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.colon) && markedAt(reading, i + 1)?.first === i + 1) return i + 1
    if (bit & (Is.mark | Is.stop | Is.dash | Is.cue)) return at
    inRelative ||= (bit & Is.relative) > 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.past) && !inRelative) return at
  }
  return at
}
