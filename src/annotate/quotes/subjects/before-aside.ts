import { isIndefinite } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isParty, isShortened } from '../phrases/aside-place.ts'
import { describedBefore } from '../phrases/described.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isRelative } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { beforeDashes, firstOfDash, startsWithName } from './before-dashes.ts'
import { beforeExamples } from './before-examples.ts'
import { beforePlaces } from './before-places.ts'
import { hangsOnOne } from './hangs-on-one.ts'
import { isAside, isInner, isOrigin } from './inner-aside.ts'
import { isLedIn } from './led-in.ts'

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
    if (before && !isInner(reading, before, floor)) return beforePlaces(reading, before, floor) ?? before
    if (!before && !isShortened(reading, opening - 1)) return undefined
    end = opening
  }
  return undefined
}

/** The noun phrase that "of Halden" or a party behind its comma describes: `'Vik, 45, of Halden said'`, `'Vik, R-Ohio said'` → Vik. */
export function phraseBeforeOrigin(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const isBehind = isParty(reading, phrase) || isAgedOf(reading, phrase) || isPlaceOf(reading.tokens, phrase.first)
  const comma = isOrigin(reading, phrase) ? phrase.first - 2 : isBehind ? phrase.first - 1 : floor
  if (comma <= floor || !hasBit(reading.bits, comma, Is.comma)) return undefined
  const before = phraseEndingAt(reading, comma - 1, floor)
  const isNested = before && (isAside(reading, before) || isPlaceOf(reading.tokens, phrase.first))
  return (isNested ? phraseBeforeAside(reading, comma, floor) : undefined) ?? before
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

// "a diver who works on the pier, and who was late, said": the diver.
function secondRelativeHead(reading: Reading, comma: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  if (tokens[comma + 1]?.lower !== 'and' || !isRelative(tokens, comma + 2)) return undefined
  let at = comma - 1
  while (at > floor && !isRelative(tokens, at)) at--
  return at > floor ? phraseEndingAt(reading, at - 1, floor) : undefined
}

// "Vik, 54 of Moss, said"
const isAgedOf = ({ bits, tokens }: Reading, { first, head }: NounPhrase): boolean =>
  head.first === head.last &&
  hasBit(bits, first, Is.number) &&
  tokens[first + 1]?.lower === 'of' &&
  hasBit(bits, first - 2, Is.capital)
// "Vik, a diver from Moss, a suburb of Oslo said"
const isPlaceOf = (tokens: Reading['tokens'], first: number): boolean =>
  isIndefinite(tokens, first) && isPlaceNoun(tokens, first + 1)
const isPlaceNoun = among('suburb town village city district neighbourhood neighborhood hamlet township province')
