import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isShortened } from '../phrases/aside-place.ts'
import { describedBefore } from '../phrases/described.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { beforeDashes, firstOfDash, startsWithName } from './before-dashes.ts'
import { beforePlaces } from './before-places.ts'
import { isInner } from './inner-aside.ts'

/** The noun phrase that the asides up to `closing` describe: `'Vik, 45, a geologist at the port, said'` → Vik. */
export function phraseBeforeAside(reading: Reading, closing: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  // "Hanne Vik (Labour, Moss), said"
  const isBracket = hasBit(bits, closing, Is.comma) && hasBit(bits, closing - 1, Is.closer)
  const bracketed = isBracket ? phraseEndingAt(reading, closing - 1, floor) : undefined
  if (bracketed && startsWithName(reading, bracketed)) return { ...bracketed, last: bracketed.head.last }
  const whole = beforeDashes(reading, closing, floor)
  if (whole) return whole
  let end = firstOfDash(bits, closing)
  for (let asides = 0; asides < 4; asides++) {
    let opening = end - 1
    while (opening >= floor && !hasBit(bits, opening, Is.comma | Is.dash)) opening--
    opening = firstOfDash(bits, opening)
    if (opening <= floor) break
    // "four sailors who rowed there, including two pilots, said"
    const many = isIncluding(reading.tokens, opening + 1) ? describedBefore(reading, opening - 1, floor) : undefined
    const near = phraseEndingAt(reading, opening - 1, floor)
    const before = many ?? near
    // "a statement signed by its spokesman, Ida Moe, said": the statement.
    const text =
      tokenAt(reading.tokens, (near?.first ?? 0) - 1)?.lower === 'by'
        ? describedBefore(reading, opening - 1, floor)
        : undefined
    if (text && isText(reading.tokens, text.head.last)) return text
    const name = phraseEndingAt(reading, end - 1, opening + 1)
    const isName = name?.first === opening + 1 && isCapital(reading, name)
    // "the head of the club that runs crews, Ida Moe, said"
    if (isName && near && !isCapital(reading, near) && describedBefore(reading, opening - 1, floor)) return name
    if (before && !isInner(reading, before, floor)) return beforePlaces(reading, before, floor) ?? before
    if (!before && !isShortened(reading, opening - 1)) return undefined
    end = opening
  }
  return undefined
}

const isCapital = ({ bits }: Reading, { first }: Run): boolean => hasBit(bits, first, Is.capital)

const isText = among('statement letter memo email report notice circular release message petition')
const isIncluding = among('including among')
