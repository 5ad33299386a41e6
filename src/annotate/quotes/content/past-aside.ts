import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { closingDash } from '../reading/dash.ts'
import { isNominative } from '../reading/grammar-words.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The token after an aside, "said, citing two aides, that …", "told Vik, who was late, that …"; else `at`. */
export function pastSource(reading: Reading, at: number, limit: number): number {
  const { bits, tokens } = reading
  // "said — on the radio — that …"
  const closing = closingDash(reading, at, limit)
  if (closing !== undefined && tokens[closing + 1]?.lower === 'that') return closing + 1
  if (!hasBit(bits, at, Is.comma)) return at
  const aside = pastShortAside(bits, tokens, at)
  if (aside !== undefined) return aside
  const isOpening = hasBit(bits, at + 1, Is.gerund | Is.preposition | Is.determiner | Is.adverb | Is.number)
  if (!opensAside(tokens, at + 1) && !isOpening) return at
  for (let i = at + 2; i < limit && i < at + 20; i++) {
    if (hasBit(bits, i, Is.stop | Is.mark | Is.dash)) return at
    if (hasBit(bits, i, Is.comma) && opensContent(tokens, i + 1)) return i + 1
  }
  return at
}

const opensAside = among('citing quoting who which where as')
const opensContent = among('that whether whom what how why')

// "told Vik, 51, that …", "said, however, that …"
function pastShortAside(bits: Int32Array, tokens: Reading['tokens'], comma: number): number | undefined {
  const closing = hasBit(bits, comma + 2, Is.comma) ? comma + 2 : comma + 3
  if (!hasBit(bits, closing, Is.comma) || hasBit(bits, closing + 1, Is.mark)) return undefined
  const isAside =
    closing === comma + 2
      ? hasBit(bits, comma + 1, Is.number | Is.adverb) || tokens[comma + 1]?.lower === 'though'
      : /^(?:in effect|in part|of course|for example|for instance|in turn|in fact|at last|at first)$/u.test(
          `${tokens[comma + 1]?.lower ?? ''} ${tokens[comma + 2]?.lower ?? ''}`,
        )
  return isAside ? closing + 1 : undefined
}

/** The opening mark after a circumstance, "told the crews who had gathered, “…”"; else `at`: something is stated there. */
export function pastCircumstances(reading: Reading, at: number, limit: number, { takes }: CueForm): number {
  const { bits } = reading
  let inRelative = false
  for (let i = at; i < limit && i < at + 25; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.colon) && markedAt(reading, i + 1)?.first === i + 1)
      return !takes.includes('n') && isSubject(reading, at, i) ? at : i + 1
    if (bit & (Is.mark | Is.stop | Is.dash | Is.cue)) return at
    inRelative ||= (bit & Is.relative) > 0
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.past) && !inRelative) return at
  }
  return at
}

// "said the boats, “even the old ones, sail”": what the marked words go on with.
const isSubject = ({ bits, tokens }: Reading, at: number, comma: number): boolean =>
  comma > at && !hasBit(bits, at, notSubject) && startsWithSmall(tokens[comma + 2]?.text ?? '')
const notSubject =
  Is.preposition | Is.adverb | Is.time | Is.object | Is.pronoun | Is.subordinator | Is.relative | Is.gerund | Is.number

/** The subject of what is said behind where a hearer was, "told the crews outside the hall she would sue"; else `at`. */
export function pastPlace(reading: Reading, at: number, limit: number): number {
  const place = isPlacing(reading.tokens, at) ? phraseStartingAt(reading, at + 1, limit) : undefined
  return place && isNominative(reading.tokens, place.last + 1) ? place.last + 1 : at
}
const isPlacing = among('outside inside at in near on after before')
