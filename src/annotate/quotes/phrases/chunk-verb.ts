import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isIrregularParticiple } from '../reading/grammar-words.ts'
import { isHyphen } from '../reading/hyphen.ts'
import type { Reading } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'
import { isKindOf } from './kind-gerund.ts'

/**
 * Whether a form of a verb can be part of a run of determiners, adjectives, nouns and names, "the port report", "the sunk
 * boat", "a closed-door meeting"; undefined where a word is no such form.
 */
export function isVerbInChunk(reading: Reading, i: number, isLast: boolean): boolean | undefined {
  const { bits, tokens, cues } = reading
  const bit = bits[i] ?? 0
  const before = bitsBefore(bits, i)
  const lower = tokenAt(tokens, i)?.lower
  const fixed =
    (before & (Is.determiner | Is.possessive)) > 0 ||
    tokenAt(tokens, i - 1)?.lower === 'whose' ||
    ((before & Is.adverb) > 0 && isArticleOrOwner(tokens, i - 2))
  // "the port report said", "port advocates say", "reports saying so", "port advocates have said", "reports seen by the crew"
  if (bit & Is.cue && isLast && cues.get(i)?.form === 'present')
    return (
      fixed ||
      cues.get(i + 1)?.form === 'base' ||
      (lower === 'reports' && cues.get(i + 1)?.form === 'gerund') ||
      isOfMany(tokens, i + 1) ||
      isTellingNoun(tokens, i) ||
      isDoneBy(reading, i + 1)
    )
  if (lower === 'say' && !fixed) return false
  // "the court ruling"
  if (lower === 'ruling' && before === 0 && isArticleOrOwner(tokens, i - 2)) return true
  if (bit & Is.cue) return fixed || (cues.get(i)?.form === 'base' && (!isLast || isOfCompound(bits, i)))
  // "a Halden-based lawyer", "the recently sunk boat", where "a judge jailed" is a clause
  if (bit & Is.past)
    return (
      fixed ||
      (!(before & Is.capital) && (before & ~(Is.role | Is.title)) !== 0) ||
      tokenAt(tokens, i - 1)?.text === '-'
    )
  // "acting mayor Ida Lie", "acting Mayor"
  if (lower === 'acting') return fixed || hasBit(bits, i + 1, Is.capital | Is.role)
  return bit & Is.gerund ? fixed || isNounLike(reading, i, isLast) : undefined
}

// "the international peacekeeping force", "housing spokeswoman Ida Lie", "a closed-door meeting"
const isNounLike = (reading: Reading, gerund: number, isLast: boolean): boolean =>
  (!isLast && isKindOf(reading, gerund)) ||
  isHyphen(reading.tokens, gerund - 1) ||
  (isEvent(reading.tokens, gerund) && [2, 3, 4].some((back) => isArticleOrOwner(reading.tokens, gerund - back)))
const isEvent = among('meeting hearing briefing gathering filing wedding building')

const isOfMany = among('have are were')

/**
 * Whether the word at `at`, which a verb may look like, is a noun before what it tells, "media reports said", or its
 * examples: "port voices, including Vik".
 */
export const isTellingNoun = (tokens: Reading['tokens'], at: number): boolean =>
  (tokens[at + 2]?.lower === 'including' && tokens[at + 1]?.text === ',') ||
  (isTelling(tokens, at + 1) && (tokens[at + 1]?.lower === 'said' || tokens[at + 2]?.lower === 'that'))
const isTelling = among('said suggested indicated showed')

// "the port report", "the port's old dock report"
function isOfCompound(bits: Int32Array, at: number): boolean {
  let first = at - 2
  while (first > at - 5 && !hasBit(bits, first, Is.determiner | Is.possessive | barrier)) first--
  return hasBit(bits, first, Is.determiner | Is.possessive)
}

const isDoneBy = ({ bits, tokens }: Reading, at: number): boolean =>
  tokenAt(tokens, at + 1)?.lower === 'by' && (hasBit(bits, at, Is.past) || isIrregularParticiple(tokens, at))

/** What a noun phrase opens with: "the", "a" or whose it is. */
export const isArticleOrOwner = among('a an the his her its their our my')

/** What no run of determiners, adjectives, nouns and names goes over. */
export const barrier =
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
