import { isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { opensWords } from '../content/adverb-of-words.ts'
import { isTemporal } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether an aside opens at a token: "In the north, …", "Later, …", but not "Nearly 30 percent of them". */
export const opensAside = (reading: Reading, at: number): boolean =>
  hasBit(reading.bits, at, aside) && !opensAmount(reading, at)
const aside = Is.preposition | Is.subordinator | Is.adverb | Is.conjunction | Is.time | Is.gerund

// "Nearly 30 percent of them", "At least 30", "About one in six", "Nearly half of them", "About a third", "Not all crews"
function opensAmount(reading: Reading, at: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, at, Is.adverb) && opensWords(reading, at)) return true
  if (isDegree(tokens, at) && hasBit(bits, isLeast(tokens, at + 1) ? at + 2 : at + 1, Is.number)) return true
  return isNear(tokens, at) && isPart(tokens, isIndefinite(tokens, at + 1) ? at + 2 : at + 1)
}
const isNear = among('about nearly almost around roughly only just over')
const isPart = among('one half third quarter fifth tenth dozen million everyone everybody all every')
const isDegree = among('nearly almost about around roughly only over under at up just more less fewer')
const isLeast = among('least most to than')

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
  const isNoun = tokens[first]?.lower === 'the' || hasBit(bits, first, Is.number)
  if (last - first < 3 && hasBit(bits, last, Is.past) && !isNoun && !hasVerb(reading, first, last - 1)) return true
  for (let at = first; at <= last; at++) {
    const opens = at === first || hasBit(bits, at - 1, Is.comma)
    const isOpen = opensAside(reading, at) && (at > first || !hasBit(bits, at, Is.subordinator))
    if (opens && !isOpen && !endsLater(reading, at, partEnd(bits, at, last))) return false
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

// "An hour later", not "The pier sank an hour later"
const endsLater = (reading: Reading, first: number, last: number): boolean =>
  isLater(reading.tokens, last) && !hasVerb(reading, first, last)
const isLater = among('ago later earlier after afterwards before')

/** Whether a run is an aside and a clause behind its comma: "In the old days, the crew had asked for help, Vik said". */
export function isClauseBehindAside(reading: Reading, { first, last }: Run): boolean {
  const comma = partEnd(reading.bits, first, last) + 1
  return (
    comma + 2 < last &&
    !hasVerb(reading, first, comma) &&
    hasBit(reading.bits, comma + 1, Is.determiner | Is.pronoun | Is.capital) &&
    hasVerb(reading, comma + 1, last)
  )
}
