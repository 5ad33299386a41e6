import { among } from '../vocabulary.ts'
import { isParty, isPlace, isShortened } from './aside-place.ts'
import { beforeDashes, firstOfDash, startsWithName } from './before-dashes.ts'
import { beforeExamples } from './before-examples.ts'
import { beforePlaces } from './before-places.ts'
import { describedBefore } from './described.ts'
import { hasVerb } from './has-verb.ts'
import { hangsOnOne } from './hangs-on-one.ts'
import { isArticle, isRelative } from './grammar-words.ts'
import { phraseEndingAt, type NounPhrase } from './noun-phrase.ts'
import { isLedIn } from './led-in.ts'
import type { Reading, Run } from './reading.ts'
import { hasBit, Is } from './words.ts'
import { startsWithSmall } from '../characters.ts'
import { tokenAt } from '../tokens.ts'

/** The noun phrase that the asides up to `closing` describe: `'Vik, 45, a geologist at the port, said'` → Vik. */
export function phraseBeforeAside(reading: Reading, closing: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  // "Hanne Vik (Labour, Moss), said"
  const isBracket = hasBit(bits, closing, Is.comma) && hasBit(bits, closing - 1, Is.closer)
  const bracketed = isBracket ? phraseEndingAt(reading, closing - 1, floor) : undefined
  if (bracketed && startsWithName(reading, bracketed)) return { ...bracketed, last: bracketed.head.last }
  const whole = beforeDashes(reading, closing, floor) ?? beforeExamples(reading, closing, floor)
  if (whole) return whole
  let end = firstOfDash(bits, closing)
  for (let asides = 0; asides < 4; asides++) {
    let opening = end - 1
    while (opening >= floor && !hasBit(bits, opening, Is.comma | Is.dash)) opening--
    opening = firstOfDash(bits, opening)
    if (opening <= floor) break
    // "four sailors who rowed there, including two pilots, said"
    const many = isIncluding(reading.tokens, opening + 1) ? describedBefore(reading, opening - 1, floor) : undefined
    const near = secondRelativeHead(reading, opening, floor) ?? phraseEndingAt(reading, opening - 1, floor)
    const before = many ?? (near && (describedByClause(reading, near, floor) ?? near))
    // "a statement signed by its spokesman, Ida Moe, said": the statement.
    const text =
      tokenAt(reading.tokens, (near?.first ?? 0) - 1)?.lower === 'by'
        ? describedBefore(reading, opening - 1, floor)
        : undefined
    if (text && isText(reading.tokens, text.head.last)) return text
    const name = phraseEndingAt(reading, end - 1, opening + 1)
    // "the firm that built it, Halden Pumps, said"
    const isName = name?.first === opening + 1 && isCapital(reading, name)
    if (isName && near && (isThing(reading, near) || hangsOnOne(reading, near, floor))) return name
    // "the head of the club that runs crews, Ida Moe, said"
    if (isName && near && !isCapital(reading, near) && describedBefore(reading, opening - 1, floor)) return name
    if (name?.first === opening + 1 && near && isLedIn(reading, near, name, floor)) return name
    const isInner =
      before &&
      (isParty(reading, before) ||
        isAside(reading, before) ||
        isOrigin(reading, before) ||
        isPlace(reading, before, floor) ||
        isApposed(reading, before, floor))
    if (before && !isInner) return beforePlaces(reading, before, floor) ?? before
    if (!before && !isShortened(reading, opening - 1)) return undefined
    end = opening
  }
  return undefined
}

/** The noun phrase that "of Halden" behind its comma describes: `'Vik, 45, of Halden said'` → Vik; else undefined. */
export function phraseBeforeOrigin(reading: Reading, phrase: Run, floor: number): NounPhrase | undefined {
  if (!isOrigin(reading, phrase)) return undefined
  const before = phraseEndingAt(reading, phrase.first - 3, floor)
  return before && isAside(reading, before) ? phraseBeforeAside(reading, phrase.first - 2, floor) : before
}

// "Vik, of Mill Lane, Halden, said": where somebody is from.
const isOrigin = ({ bits, tokens }: Reading, { first }: Run): boolean =>
  isFrom(tokens, first - 1) && hasBit(bits, first - 2, Is.comma)
const isFrom = among('of from')

// "Vik, a geologist at the port, who was late, said": what a name in front of it is.
function isApposed(reading: Reading, { first, last }: Run, floor: number): boolean {
  const { bits, tokens } = reading
  // "Vik, the mayor of Moss, who was late, said", "Vik, Moss Mayor, who was late, said"
  const isRole = isArticle(tokens, first) || (hasBit(bits, last, Is.capital) && hasBit(bits, last, Is.role))
  if (!hasBit(bits, first - 1, Is.comma) || !isRole) return false
  const name = phraseEndingAt(reading, first - 2, floor)
  if (!name || ((bits[name.last] ?? 0) & (Is.capital | Is.adverb)) !== Is.capital || !startsWithName(reading, name))
    return false
  const before = bits[name.first - 1] ?? 0
  // "It leaks, Vik, a geologist at the port, who was late, said": behind what is said.
  if (before & Is.comma) return hasVerb(reading, floor, name.first - 2)
  return !(before & (Is.preposition | Is.conjunction))
}

// "the firm that sets fares, known as Halden Boats, said": the firm.
const describedByClause = (reading: Reading, { first, last }: NounPhrase, floor: number): NounPhrase | undefined =>
  isRelative(reading.tokens, first - 1) || isRelative(reading.tokens, first - 2)
    ? describedBefore(reading, last, floor)
    : undefined

const isCapital = ({ bits }: Reading, { first }: Run): boolean => hasBit(bits, first, Is.capital)
const isThing = ({ tokens }: Reading, { first, last }: Run): boolean => first === last && isPronoun(tokens, last)
const isPronoun = among('it them')

const isText = among('statement letter memo email report notice circular release message petition')
const isIncluding = among('including among')
const isMember = among('republican democrat independent labour conservative liberal')

// "a diver who works on the pier, and who was late, said": the diver.
function secondRelativeHead(reading: Reading, comma: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  if (tokens[comma + 1]?.lower !== 'and' || !isRelative(tokens, comma + 2)) return undefined
  let at = comma - 1
  while (at > floor && !isRelative(tokens, at)) at--
  return at > floor ? phraseEndingAt(reading, at - 1, floor) : undefined
}

// An age, or a noun without article and name: "45", "director of exhibits", not "aides to Vik".
function isAside({ bits, tokens }: Reading, { first, last, head }: NounPhrase): boolean {
  if (first === last && hasBit(bits, first, Is.number)) return true
  if (tokenAt(tokens, first - 1)?.lower === 'whose') return false
  // "who rows in Oslo"
  if (tokenAt(tokens, first - 1)?.lower === 'who') return true
  // "Vik, Republican of Ohio, said"
  if (isMember(tokens, first) && tokenAt(tokens, first - 1)?.text === ',') return true
  return (
    !hasBit(bits, first, Is.capital | Is.determiner | Is.pronoun | Is.inside) &&
    startsWithSmall(tokens[first]?.text ?? '') &&
    // "“…,” student Ida Moe, 20, said": who that is names them.
    !hasBit(bits, head.last, Is.capital) &&
    !isPlural(tokens, head.last)
  )
}
const isPlural = (tokens: Reading['tokens'], at: number): boolean => /[^su]s$/u.test(tokens[at]?.lower ?? '')
