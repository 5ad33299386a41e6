import { among } from '../../vocabulary.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { phraseEndingAt, phraseStartingAt, single } from '../phrases/noun-phrase.ts'
import { isTemporal } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/**
 * Whether a new verb, or a subject and its verb, stand behind the conjunction at `at`: "condemned the attack and vowed …",
 * "endorsed Vik and Lind withdrew"; not "the burnt and flooded harbour", "praised Vik and Lind".
 */
export function opensSecondClause(reading: Reading, at: number, limit: number): boolean {
  const { bits } = reading
  const next = bits[at + 1] ?? 0
  if (next & (Is.verb | Is.past) && !(next & Is.capital)) return !hasBit(bits, at - 1, Is.past)
  // "praised the pier and later opened it", not "a long and badly run campaign"
  if (next & Is.adverb && hasBit(bits, at + 2, Is.past) && !hasBit(bits, at + 2, Is.capital))
    return hasBit(bits, at + 3, opensObject)
  return isOwnSubject(reading, at + 1, limit)
}
const opensObject = Is.preposition | Is.determiner | Is.object | Is.pronoun | Is.capital | Is.mark | Is.stop

/**
 * Whether behind the conjunction at `at` comes what else is done with the gerund that reports the words from `first` on:
 * "calling for a vote and waving signs", not "calling for rowing and singing".
 */
export function opensSecondGerund({ bits, cues }: Reading, at: number, first: number): boolean {
  let next = at + 1
  while (hasBit(bits, next, Is.adverb)) next++
  if (!(hasBit(bits, at, Is.conjunction) && hasBit(bits, next, Is.gerund))) return false
  const isGerund = cues.get(first - 1)?.form === 'gerund' || cues.get(first - 2)?.form === 'gerund'
  return isGerund && !anyHasBit(bits, first, at, Is.gerund)
}

/**
 * Whether behind the conjunction at `at` comes a second infinitive beside that of the verb that reports the words from
 * `first` on: "went on to mock the crowd and to sing", not "urged them to row and to sing".
 */
export function opensSecondInfinitive(reading: Reading, at: number, first: number): boolean {
  if (!hasBit(reading.bits, at, Is.conjunction) || !isInfinitiveAt(reading, at + 1)) return false
  for (let i = first; i < at; i++) if (isInfinitiveAt(reading, i)) return false
  return true
}

// "and Lind withdrew", "and others supporting it", "and he is late"
function isOwnSubject(reading: Reading, first: number, limit: number): boolean {
  const { bits, tokens } = reading
  if (isSubjectWord(tokens, first)) return first + 1 <= limit && hasBit(bits, first + 1, verbal)
  if (!hasBit(bits, first, Is.capital)) return false
  const named = phraseStartingAt(reading, first, limit)
  if (!named || named.head.last !== named.last || isSharedSubject(reading, first - 2)) return false
  const next = bits[named.last + 1] ?? 0
  return (next & (verbal | Is.cue)) > 0 && !(next & (Is.capital | Is.determiner | Is.preposition))
}

// "what Vik and Lind said"
function isSharedSubject(reading: Reading, last: number): boolean {
  const before = phraseEndingAt(reading, last, last - 12)
  return before !== undefined && hasBit(reading.bits, before.first - 1, Is.question | Is.relative)
}

const isSubjectWord = among('he she they others we')
const verbal = Is.auxiliary | Is.verb | Is.past | Is.gerund

/**
 * Whether at token `at` a clause begins that tells when or why something was said, "blamed the crews after they had left":
 * it has a subject and a verb.
 */
export function opensCircumstance(reading: Reading, at: number, limit: number): boolean {
  const { bits, tokens } = reading
  const isAs = tokens[at]?.lower === 'as'
  const isMeanwhile = tokens[at]?.lower === 'while'
  if (!(isAs || isMeanwhile || isTemporal(tokens, at))) return false
  const subject = isSubjectWord(tokens, at + 1) ? single(at + 1) : phraseStartingAt(reading, at + 1, limit)
  if (!subject || hasBit(bits, subject.first, Is.number)) return false
  // "called him out as a bid to win", "its work as a port has ended"
  if (isAs && !hasBit(bits, subject.first, Is.pronoun | Is.capital)) return false
  // "while Vik, 44, and Lind row"
  const isNamed = hasBit(bits, subject.last, Is.capital)
  if (isMeanwhile && isNamed && hasBit(bits, subject.last + 1, Is.comma | Is.conjunction)) return true
  let verb = subject.last + 1
  while (hasBit(bits, verb, Is.adverb)) verb++
  const bit = bits[verb] ?? 0
  if (bit & (Is.capital | Is.determiner)) return false
  if (bit & (Is.auxiliary | Is.verb | Is.past) || reading.cues.get(verb)?.form === 'past') return true
  if (!hasBit(bits, subject.last, Is.pronoun | Is.capital)) return false
  // "as he hurries home", "as Lind mends the port's nets"
  const isPresent =
    /^\p{Ll}+[^s]s$/u.test(tokens[verb]?.text ?? '') &&
    hasBit(bits, verb + 1, Is.determiner | Is.preposition | Is.adverb)
  return ((bit & Is.cue) > 0 && hasBit(bits, subject.last, Is.pronoun)) || isPresent
}

/** Whether at the conjunction at `at` an infinitive joins that of the verb that reports: "came to say that it leaks and to sing". */
export const opensSecondPurpose = (reading: Reading, at: number, first: number): boolean =>
  hasBit(reading.bits, at, Is.conjunction) &&
  reading.tokens[first - (reading.tokens[first - 1]?.lower === 'that' ? 3 : 2)]?.lower === 'to' &&
  opensSecondInfinitive(reading, at, first)
