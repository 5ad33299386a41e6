import { among } from '../../vocabulary.ts'
import { isSilence } from '../cues/silence.ts'
import { isDash } from '../reading/dash.ts'
import { isThatOrWhether, isWhoOrWhich } from '../reading/grammar-words.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isResumed, resumedAt } from './behind-aside.ts'
import { isComment } from './comment.ts'
import { joinsOn } from './joins-on.ts'
import { holdsVerb, isLedUpTo } from './led-up.ts'
import { isOccasionAt } from './occasion.ts'

/** Whether the outlet speaks in its own voice again at token `i` after the reported clause that begins at `first`. */
export function leavesClause(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[i] ?? 0
  // "said it leaks but would not say where", "said it leaks and declined to say where"
  if (tokens[i]?.kind !== 'mark') return (bit & Is.conjunction) > 0 && isSilence(reading, i + 1)
  if (tokens[i].text === ';') return markedAt(reading, i) === undefined
  if (bit & Is.colon) return hasBit(bits, i + 1, Is.mark)
  if (isDash(reading, i)) return !joinsOn(reading, i) && holdsVerb(reading, first, i)
  if (bit & Is.mark) return leavesAtMark(reading, i, first)
  return (bit & Is.comma) > 0 && leavesAtComma(reading, i, first)
}

function leavesAtMark(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  // "said they “need pay” on Friday in an interview"
  if (tokens[i - 1]?.text !== ',')
    return (
      markedAt(reading, i)?.last === i &&
      tokens[i + 1]?.lower !== 'to' &&
      (holdsVerb(reading, first, i) || hasBit(bits, first, Is.mark)) &&
      isOccasionAt(reading, pastDay(reading, i + 1), i + 9)
    )
  // "called it “old,” but declined to say how old"
  if (tokens[i + 1]?.lower === 'but') return isSilence(reading, i + 2)
  return holdsVerb(reading, first, i) && isOccasionAt(reading, i + 1, i + 12)
}

function leavesAtComma(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'but') return isTurnedBack(reading, i + 2, first) || isSilence(reading, i + 2)
  if (isComment(reading, i) && holdsVerb(reading, first, i)) return true
  // "says it is old, although he never looked"
  if (next === 'although') return holdsVerb(reading, first, i)
  // "said it leaks, as per the Tide"
  if (next === 'as') return tokens[i + 2]?.lower === 'per'
  // "insists he is well, then coughs", but "said he would cough, then laugh"
  if (next === 'then' && !(hasBit(bits, i + 2, Is.past | Is.verb) || /[^s]s$/u.test(tokens[i + 2]?.lower ?? '')))
    return false
  if (next === 'then') return !hasBit(bits, i + 2, Is.pronoun | Is.determiner | Is.capital | Is.preposition | Is.gerund)
  // "told us what it will do, and it may"
  if (next === 'and' && hasBit(bits, first, Is.question) && hasBit(bits, i + 2, Is.pronoun)) return true
  // "…, and when pressed, he"
  if (next === 'and' && tokens[i + 2]?.lower === 'when') return isAnswering(tokens, i + 3)
  // But "…, while on board".
  if (next === 'while') return !hasBit(bits, i + 2, Is.preposition)
  // But "he hopes for rain, which “would help”".
  if (isWhoOrWhich(tokens, i + 1))
    return (
      !hasBit(bits, i + 2, Is.mark) &&
      (holdsVerb(reading, ownFirst(reading, first, i), i) ? !isStillOpen(bits, first, i) : !isResumed(bits, i))
    )
  return hasBit(bits, i + 1, Is.pronoun) && !isLedUpTo(reading, first, i)
}

// Whether a "but" before token `at` turns back to the outlet: "…, but they"; not "said it leaks, but the crew is safe", where
// "to mend it" and "whether it leaks" are no clauses that a second one could join.
function isTurnedBack({ bits, tokens }: Reading, at: number, first: number): boolean {
  if (hasBit(bits, at, Is.pronoun)) return true
  if (!hasBit(bits, first, Is.question) && tokens[first]?.lower !== 'to') return false
  if (hasBit(bits, at, Is.adverb | Is.preposition | Is.question)) return false
  // "asked whether it leaks, but declined to say why"
  for (let i = hasBit(bits, at, Is.past) ? at : at + 1; i < at + 9; i++) {
    if (hasBit(bits, i, Is.auxiliary | Is.verb | Is.past | Is.cue)) return true
    if (hasBit(bits, i, Is.comma | Is.stop | Is.mark | Is.relative)) return false
  }
  return false
}

const isAnswering = among('asked pressed questioned challenged quizzed')

// "on Friday", "Friday"
const pastDay = ({ bits }: Reading, at: number): number =>
  hasBit(bits, at, Is.time) ? at + 1 : hasBit(bits, at, Is.preposition) && hasBit(bits, at + 1, Is.time) ? at + 2 : at

// "says that it found that the crews, who sang, were late", "says it sank because the crew, who slept, was late": of the
// last of such clauses the verb may be yet to come.
function ownFirst({ bits, tokens }: Reading, first: number, comma: number): number {
  for (let at = comma - 2; at > first && at > comma - 8; at--)
    if (isThatOrWhether(tokens, at) || hasBit(bits, at, Is.subordinator)) return at + 1
  return first
}

// "said the reported leak, which Vik found, was old": what seemed the verb was none.
function isStillOpen(bits: Int32Array, first: number, comma: number): boolean {
  const verb = resumedAt(bits, comma)
  if (verb === undefined || !hasBit(bits, verb, Is.auxiliary)) return false
  return !anyHasBit(bits, first, comma, Is.auxiliary | Is.pronoun | Is.comma)
}
