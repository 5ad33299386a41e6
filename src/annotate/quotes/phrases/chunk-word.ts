import { startsWithCapital } from '../../characters.ts'
import { tokenAt } from '../../tokens.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { isReflexive } from '../reading/grammar-words.ts'
import { isHyphen } from '../reading/hyphen.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'
import { barrier, isArticleOrOwner, isVerbInChunk } from './chunk-verb.ts'
import { isSurname } from './surname.ts'
import { isTimeInName } from './time-in-name.ts'

/** Whether a word can be part of a run of determiners, adjectives, nouns and names; `isLast` where the run ends with it. */
export function isChunkWord(reading: Reading, i: number, isLast: boolean): boolean {
  const { bits, tokens } = reading
  const bit = bits[i] ?? 0
  if (bit & Is.inside) return true
  if (bit & Is.mark) return isAroundNickname(reading, i)
  // "Vik himself"
  if (bit & Is.object && isReflexive(tokens, i)) return false
  if (bit & Is.capital && bit & Is.time) return hasBit(bits, i + 1, Is.possessive) || isTimeInName(reading, i)
  if (bit & Is.capital && !(bit & barrier)) return true
  // "the Met Service", "Ida Lie"
  if (
    bit & Is.capital &&
    bit & Is.verb &&
    (hasBit(bits, i - 1, Is.determiner | Is.possessive) || isSurname(reading, i))
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
  if (bit & barrier || !token || token.lower === 'there') return false
  // "a friendly neighbour", "the recently opened pier"
  const before = bitsBefore(bits, i)
  // "the Ministry of neighbouring Norland", "the mayor of nearby Moss"
  if (isSituating(tokens, i) && before & Is.preposition && hasBit(bits, i + 1, Is.capital)) return true
  if (bit & Is.adverb)
    return (
      !isLast &&
      (isArticleOrOwner(tokens, i - 1) || (before & Is.possessive) > 0 || isHyphen(tokens, i + 1)) &&
      !hasBit(bits, i + 1, barrier)
    )
  const isVerbal = isVerbInChunk(reading, i, isLast)
  if (isVerbal !== undefined) return isVerbal
  if (token.text === '%') return (before & Is.number) > 0
  return token.kind !== 'mark' || /^['’&/-]/u.test(token.text)
}

// Hubert “Skip” Vik
function isAroundNickname(reading: Reading, at: number): boolean {
  const { bits, tokens } = reading
  const name = markedAt(reading, at)
  return (
    name !== undefined &&
    name.last === name.first + 2 &&
    startsWithCapital(tokens[name.first + 1]?.text ?? '') &&
    hasBit(bits, name.first - 1, Is.capital) &&
    hasBit(bits, name.last + 1, Is.capital)
  )
}

const isGlued = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at - 1]?.text === '-' && tokens[at - 1]?.end === tokens[at]?.start && tokens[at + 1]?.text === '-'

// Past forms that are given names where they are written large.
const isPastVerb = amongSmall('drew lent stole shook sped')

const isSituating = among('neighbouring neighboring nearby surrounding')
