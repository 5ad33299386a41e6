import { isIndefinite } from '../function-words.ts'
import { among } from '../vocabulary.ts'
import { isTemporal } from './grammar-words.ts'
import { hasVerb } from './has-verb.ts'
import type { Reading, Run } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** Whether an aside opens at a token: "In the north, …", "Later, …", but not "Nearly 30 percent of them" or "At least 30". */
export const opensAside = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, aside) &&
  !(isDegree(tokens, at) && ((bits[at + 1] ?? 0) | (isLeast(tokens, at + 1) ? (bits[at + 2] ?? 0) : 0)) & Is.number) &&
  !(isNear(tokens, at) && (isPart(tokens, at + 1) || (isIndefinite(tokens, at + 1) && isPart(tokens, at + 2))))
// "About one in six", "Nearly half of them", "About a third"
const isNear = among('about nearly almost around roughly only just over')
const isPart = among('one half third quarter fifth tenth dozen million everyone everybody all every')
const isDegree = among('nearly almost about around roughly only over under at up just more less fewer')
const isLeast = among('least most to than')

const aside = Is.preposition | Is.subordinator | Is.adverb | Is.conjunction | Is.time | Is.gerund

/** The token behind an adverb or a conjunction that a sentence opens with, "However, the crews boast of it, Vik said"; else its first. */
export function behindLink(bits: Int32Array, first: number): number {
  const bit = bits[first] ?? 0
  if (bit & Is.conjunction) return first + 1
  return bit & Is.adverb && hasBit(bits, first + 1, Is.comma) ? first + 2 : first
}

/** Whether a run is what words were said at: "An hour later, when it broke, Vik yelled, “…”", "Eyebrows raised, Vik asked, “…”". */
export function leadsUp(reading: Reading, { first, last }: Run): boolean {
  const { bits, tokens } = reading
  // "Discussing it, the mayor said, “…”", "In Moss, Va., Vik said so"
  const opensLate =
    isLater(tokens, last) || hasBit(bits, last, Is.time) || hasBit(bits, first, Is.gerund | Is.preposition)
  // "After a short talk, Vik said, “…”"
  if ((isTemporal(tokens, first) || isWhile(tokens, first)) && !hasVerb(reading, first + 1, last)) return true
  if (opensLate && !hasVerb(reading, first, last)) return true
  // "Interviewed minutes before the vote, Vik said: “…”"
  if (hasBit(bits, first, Is.past) && !hasVerb(reading, first + 1, last)) return true
  if (last - first < 3 && hasBit(bits, last, Is.past) && !hasVerb(reading, first, last - 1)) return true
  for (let at = first; at <= last; at++) {
    const opens = at === first || hasBit(bits, at - 1, Is.comma)
    const isOpen = opensAside(reading, at) && (at > first || !hasBit(bits, at, Is.subordinator))
    if (opens && !isOpen && !isLater(tokens, partEnd(bits, at, last))) return false
  }
  return true
}

// "While speaking to the crew, Vik said, “…”"
const isWhile = among('while when')

const partEnd = (bits: Int32Array, from: number, last: number): number => {
  let at = from
  while (at < last && !hasBit(bits, at + 1, Is.comma)) at++
  return at
}

const isLater = among('ago later earlier after afterwards before')

/** Whether a run only links to the sentence before: "But, Vik said, …", "After all, Vik said, …". */
export const isLink = (bits: Int32Array, { first, last }: Run): boolean => {
  for (let i = first; i <= last; i++)
    if (!hasBit(bits, i, Is.adverb | Is.conjunction | Is.preposition | Is.comma | Is.subordinator)) return false
  return true
}

/** Whether a run is an aside and a clause behind its comma: "In the old days, the crew had asked for help, Vik said". */
export function isClauseBehindAside(reading: Reading, { first, last }: Run): boolean {
  let comma = first + 1
  while (comma < last && !hasBit(reading.bits, comma, Is.comma)) comma++
  return (
    comma + 2 < last &&
    !hasVerb(reading, first, comma) &&
    hasBit(reading.bits, comma + 1, Is.determiner | Is.pronoun | Is.capital) &&
    hasVerb(reading, comma + 1, last)
  )
}

/** Whether a run is a set phrase that only links: "At the same time, Vik said, …", "For example, Vik said, …". */
export const isSetLink = ({ tokens }: Reading, { first, last }: Run): boolean =>
  last - first < 4 &&
  setLinks.has(
    tokens
      .slice(first, last + 1)
      .map(({ lower }) => lower)
      .join(' '),
  )
const setLinks: ReadonlySet<string> = new Set([
  'at the same time',
  'on the other hand',
  'on the one hand',
  'as a result',
  'in other words',
  'in addition',
  'in fact',
  'in turn',
  'in short',
  'for example',
  'for instance',
  'for now',
])
