import { isNounTwin } from '../cues/noun-twin.ts'
import { isHave } from '../reading/grammar-words.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isResumed } from './behind-aside.ts'
import { breaking } from './beside-clause.ts'

/**
 * Whether the cue behind the comma at `i` is the verb that the words from `first` on still lack: "a chief, Moe, told them",
 * "crews, dressed in red, attacked it", or a participle of what they name: "the crew, estimated at 40, was late".
 */
export const isOwnVerb = (reading: Reading, first: number, i: number): boolean =>
  i > first + 1 &&
  hasBit(reading.bits, i, Is.comma) &&
  reading.cues.get(i + 1)?.form === 'past' &&
  (hasBit(reading.bits, first, Is.determiner | Is.capital) || isBarePlural(reading, first)) &&
  !holdsAnyVerb(reading, first - 1, i) &&
  (anyHasBit(reading.bits, first + 1, i, Is.comma) ||
    (hasBit(reading.bits, i + 2, Is.preposition) && isResumed(reading.bits, i)))

/**
 * Whether the marked words that end at `closing`, the first of all that is reported, are the subject of the cue behind them:
 * "said “old hands” told her so", not "said “no,” told Vik".
 */
export const isMarkedSubject = (reading: Reading, first: number, closing: number): boolean =>
  hasBit(reading.bits, closing, Is.mark) &&
  reading.cues.has(closing + 1) &&
  reading.tokens[closing - 1]?.text !== ',' &&
  markedAt(reading, hasBit(reading.bits, first, Is.determiner) ? first + 1 : first)?.last === closing

const isBarePlural = ({ bits, tokens }: Reading, at: number): boolean =>
  !hasBit(bits, at, ~Is.role) && hasBit(bits, at + 1, Is.comma) && /[^su]s$/u.test(tokens[at]?.lower ?? '')

/**
 * Whether another subject reports behind the conjunction at token `i`, "they are sure it leaks and sailors denied that it
 * does", and what began at `first` has had its verb.
 */
export function leavesForSpeaker(reading: Reading, i: number, first: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  if (!hasBit(bits, i, Is.conjunction) || hasBit(bits, i - 1, Is.comma | Is.mark) || !holdsAnyVerb(reading, first, i))
    return false
  for (let at = i + 1; at <= limit && at < i + 10; at++) {
    const cue = cues.get(at)
    if (cue && at > i + 1 && cue.takesClause && (cue.form === 'past' || cue.form === 'present'))
      return (
        !isNounTwin(reading, at, cue) &&
        (hasBit(bits, at - 1, Is.capital | Is.pronoun | Is.auxiliary | Is.number) ||
          /[^su]s$/u.test(tokens[at - 1]?.lower ?? ''))
      )
    if (hasBit(bits, at, breaking) && !(at > i + 1 && isHave(tokens, at))) return false
  }
  return false
}

// Also the verb of a relative clause, and words in marks, count, but no participle behind a comma: "crews, dressed in red, led by Lind".
const holdsAnyVerb = ({ bits }: Reading, first: number, end: number): boolean => {
  for (let at = first + 1; at < end; at++)
    if (
      hasBit(bits, at, Is.auxiliary | Is.verb | Is.past | Is.mark) &&
      !(
        hasBit(bits, at, Is.past | Is.verb) &&
        hasBit(bits, at - 1, Is.comma) &&
        hasBit(bits, at + 1, Is.preposition | Is.subordinator)
      )
    )
      return true
  return false
}
