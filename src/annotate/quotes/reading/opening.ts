import { isCapitals, startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { isDash } from './dash.ts'
import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** The first token after a dateline, a date or an adverb that opens the sentence at `first`: "Last year," "Publicly,". */
export function afterOpening(reading: Reading, first: number, limit: number): number {
  const at = afterDateline(reading, first, limit)
  return afterDate(reading, at, limit)
}

/**
 * The first token after a dateline at `first`, which is a place or an hour and a dash or colon: "HARBOUR CITY (Tide News)
 * –", "Halden (AFP) –", "12:10 –", "Halden, May 5:".
 */
export function afterDateline(reading: Reading, first: number, limit: number): number {
  const { bits, tokens } = reading
  const behindHour = afterHour(reading, first)
  if (behindHour) return behindHour
  const behindAgency = afterAgency(reading, first, limit)
  if (behindAgency) return behindAgency
  const behindPlace = afterPlace(reading, first, limit) ?? afterTown(reading, first, limit)
  if (behindPlace) return behindPlace
  if (!hasBit(bits, first, Is.capital) || !isShouted(tokens[first]?.text ?? '')) return first
  for (let i = first + 1; i <= limit && i < first + 14; i++) {
    const bit = bits[i] ?? 0
    if (isArticleNext(tokens, first, i)) return i
    if (isDash(reading, i)) return pastDash(bits, i)
    if (bit & (Is.auxiliary | Is.cue | Is.verb | Is.pronoun | Is.mark)) return first
    // "NATO forces – the old ones – left"
    if (startsWithSmall(tokens[i]?.text ?? '') && !(bit & (Is.preposition | Is.determiner))) return first
  }
  return first
}

// "Halden: The dam leaks", "NEW HALDEN, May 5: Crews left", where "Halden: Crews left" may be what Halden says
function afterPlace({ bits, tokens }: Reading, first: number, limit: number): number | undefined {
  if (!hasBit(bits, first, Is.capital)) return undefined
  let at = first + 1
  while (at < first + 6 && hasBit(bits, at, Is.capital | Is.comma | Is.number | Is.time)) at++
  if (at >= limit || tokens[at]?.text !== ':' || startsWithSmall(tokens[at + 1]?.text ?? '')) return undefined
  return isShouted(tokens[first]?.text ?? '') || hasBit(bits, at + 1, Is.determiner) ? at + 1 : undefined
}

// "Halden — The dam leaks", "Halden, May 5, GNA – Vik left", where "Halden — An Old Town — leaks" goes on
function afterTown(reading: Reading, first: number, limit: number): number | undefined {
  const { bits, tokens } = reading
  let at = first
  while (at < first + 3 && hasBit(bits, at, Is.capital)) at++
  if (at > first && hasBit(bits, at, Is.comma) && hasBit(bits, at + 1, Is.time))
    while (at < first + 10 && hasBit(bits, at, Is.capital | Is.comma | Is.number | Is.time)) at++
  if (at === first || !isDash(reading, at)) return undefined
  const next = pastDash(bits, at)
  if (startsWithSmall(tokens[next]?.text ?? '') || hasBit(bits, next, Is.mark)) return undefined
  for (let i = next; i <= limit; i++) if (isDash(reading, i)) return undefined
  return next
}

// "HALDEN The dam leaks", where "NASA A" names something
const isArticleNext = (tokens: Reading['tokens'], first: number, at: number): boolean =>
  tokens[at]?.text === 'The' &&
  tokens.slice(first, at).every(({ text }) => isShouted(text)) &&
  (tokens[at - 1]?.text.length ?? 0) > 3

// Two hyphens are one dash.
const pastDash = (bits: Int32Array, at: number): number => (hasBit(bits, at + 1, Is.dash) ? at + 2 : at + 1)

const isShouted = (text: string): boolean => text.length > 2 && isCapitals(text)

// "12:10 – The dam leaks", "9:15 am – The dam leaks"
function afterHour(reading: Reading, first: number): number | undefined {
  const { bits, tokens } = reading
  if (!hasBit(bits, first, Is.number) || tokens[first + 1]?.text !== ':') return undefined
  const at = /^[ap]\.?m\.?$/u.test(tokens[first + 3]?.lower ?? '') ? first + 4 : first + 3
  return isDash(reading, at) ? at + 1 : undefined
}

// "New York (AFP) – Vik", "MOSS, Ark. (AFP) – Vik", of which a sentence ends with "Ark."
function afterAgency(reading: Reading, first: number, limit: number): number | undefined {
  const { bits, tokens } = reading
  let at = first
  while (at < first + 5 && hasBit(bits, at, Is.capital | Is.comma)) at++
  if (!hasBit(bits, at, Is.opener)) return undefined
  for (let i = at + 1; i < limit && i < at + 6; i++)
    if (hasBit(bits, i, Is.closer)) {
      if (isDash(reading, i + 1)) return pastDash(bits, i + 1)
      // "MOSS (AFP) The dam"
      return at > first && isAgency(tokens, i - 1) && hasBit(bits, i + 1, Is.capital) ? i + 1 : undefined
    }
  return undefined
}

const isAgency = among('ap afp reuters xinhua pti aap ani ians upi')

// A date, or a single adverb, up to the first comma.
function afterDate({ bits, tokens }: Reading, first: number, limit: number): number {
  let isDate = hasBit(bits, first + 1, Is.comma) && /^\p{Lu}\p{Ll}+ly$/u.test(tokens[first]?.text ?? '')
  for (let i = first; i <= limit && i < first + 9; i++) {
    const bit = bits[i] ?? 0
    if (bit & Is.comma) return isDate ? i + 1 : first
    if (bit & (Is.auxiliary | Is.cue | Is.verb | Is.pronoun | Is.mark | Is.possessive)) return first
    if (i < first + 3 && (bit & Is.time || isSpan(tokens, i))) isDate = true
  }
  return first
}

const isSpan = among(
  'minute minutes hour hours day days week weeks month months year years decade decades second seconds',
)
