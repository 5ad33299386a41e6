import { tokenAt } from '../tokens.ts'
import { among, amongSmall } from '../vocabulary.ts'
import { isIrregularParticiple } from './grammar-words.ts'
import { isHyphen } from './hyphen.ts'
import { isKindOf } from './kind-gerund.ts'
import type { Reading } from './reading.ts'
import { isSurname } from './surname.ts'
import { isTimeInName } from './time-in-name.ts'
import { bitsBefore, hasBit, Is } from './words.ts'

/** Whether a word can be part of a run of determiners, adjectives, nouns and names; `isLast` where the run ends with it. */
export function isChunkWord({ bits, tokens, cues }: Reading, i: number, isLast: boolean): boolean {
  const bit = bits[i] ?? 0
  if (bit & Is.inside) return true
  // "Vik himself"
  if (bit & Is.object && isReflexive(tokens, i)) return false
  if (bit & Is.capital && bit & Is.time) return hasBit(bits, i + 1, Is.possessive) || isTimeInName({ bits, tokens }, i)
  if (bit & Is.capital && !(bit & never)) return true
  // "the Met Service", "Ida Lie"
  if (
    bit & Is.capital &&
    bit & Is.verb &&
    (hasBit(bits, i - 1, Is.determiner | Is.possessive) || isSurname({ bits, tokens }, i))
  )
    return true
  const token = tokenAt(tokens, i)
  // "Moss AM", which is a newspaper
  if (token?.text === 'AM' && hasBit(bits, i - 1, Is.capital)) return true
  if (isPastVerb(tokens, i)) return false
  // "a mother-of-two"
  if (bit & Is.preposition && isGlued(tokens, i)) return true
  // "the Front-run health ministry"
  if (bit & Is.verb && !isLast && isHyphen(tokens, i - 1)) return true
  if (bit & never || !token || token.lower === 'there') return false
  // "a friendly neighbour", "the recently opened pier"
  const before = bitsBefore(bits, i)
  // "the Ministry of neighbouring Norland", "the mayor of nearby Moss"
  if (isSituating(tokens, i) && before & Is.preposition && hasBit(bits, i + 1, Is.capital)) return true
  if (bit & Is.adverb)
    return (
      !isLast &&
      (isArticle(tokens, i - 1) || (before & Is.possessive) > 0 || isHyphen(tokens, i + 1)) &&
      !hasBit(bits, i + 1, never)
    )
  const fixed =
    (before & (Is.determiner | Is.possessive)) > 0 ||
    tokenAt(tokens, i - 1)?.lower === 'whose' ||
    ((before & Is.adverb) > 0 && isArticle(tokens, i - 2))
  // "the port report said"
  // "port advocates say", "port advocates have said", "port reports seen by the crew"
  if (bit & Is.cue && isLast && cues.get(i)?.form === 'present')
    return fixed || cues.get(i + 1)?.form === 'base' || isOfMany(tokens, i + 1) || isDoneBy({ bits, tokens }, i + 1)
  if (token.lower === 'say' && !fixed) return false
  // "the court ruling"
  if (token.lower === 'ruling' && before === 0 && isArticle(tokens, i - 2)) return true
  if (bit & Is.cue) return fixed || (cues.get(i)?.form === 'base' && (!isLast || isOfCompound(bits, i)))
  // "a Halden-based lawyer"
  // "the recently sunk boat", where "a judge jailed" is a clause
  if (bit & Is.past)
    return (
      fixed ||
      (!(before & Is.capital) && (before & ~(Is.role | Is.title)) !== 0) ||
      tokenAt(tokens, i - 1)?.text === '-'
    )
  // "acting mayor Ida Lie", "acting Mayor"
  if (token.lower === 'acting') return hasBit(bits, i + 1, Is.capital | Is.role) ? true : fixed
  // "a closed-door meeting"
  if (bit & Is.gerund)
    return (
      fixed ||
      // "the international peacekeeping force"
      (!isLast && isKindOf({ bits, tokens }, i)) ||
      isHyphen(tokens, i - 1) ||
      (isEvent(tokens, i) && (isArticle(tokens, i - 2) || isArticle(tokens, i - 4)))
    )
  if (token.text === '%') return (before & Is.number) > 0
  return token.kind !== 'mark' || /^['’&/-]/u.test(token.text)
}

const isOfMany = among('have are were')

// "the port report", "the port's old dock report"
function isOfCompound(bits: Int32Array, at: number): boolean {
  let first = at - 2
  while (first > at - 5 && !hasBit(bits, first, Is.determiner | Is.possessive | never)) first--
  return hasBit(bits, first, Is.determiner | Is.possessive)
}

const isGlued = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.text === '-'

// Past forms that are given names where they are written large.
const isPastVerb = amongSmall('drew lent stole shook sped')

const isEvent = among('meeting hearing briefing gathering filing wedding building')
const isSituating = among('neighbouring neighboring nearby surrounding')

/** Whether a word only stresses the noun before it: "Vik himself". */
export const isReflexive = among('himself herself itself themselves')
const isArticle = among('a an the his her its their our my')

const never =
  Is.comma |
  Is.stop |
  Is.colon |
  Is.dash |
  Is.opener |
  Is.closer |
  Is.mark |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.auxiliary |
  Is.pronoun |
  Is.question |
  Is.verb

const isDoneBy = ({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, at: number): boolean =>
  tokenAt(tokens, at + 1)?.lower === 'by' && (hasBit(bits, at, Is.past) || isIrregularParticiple(tokens, at))
