import { isLashing } from '../cues/lashing.ts'
import { isSilence } from '../cues/silence.ts'
import { isDash } from '../reading/dash.ts'
import { isThatOrWhether, isWhoOrWhich } from '../reading/grammar-words.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { closingComma, isResumed, resumedAt } from './behind-aside.ts'
import { isComment } from './comment.ts'
import { joinsOn } from './joins-on.ts'
import { holdsVerb, isLedUpTo } from './led-up.ts'
import { isOccasionAt } from './occasion.ts'
import { isVerbOfThat, isLeftOut, isOfNobody, isTurnedBack } from './turned-back.ts'
import { isAnswering, isWhenAsked } from './when-asked.ts'

/** Whether the outlet speaks in its own voice again at token `i` after the reported clause that begins at `first`. */
export function leavesClause(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const bit = bits[i] ?? 0
  if (tokens[i]?.kind !== 'mark') return leavesAtWord(reading, i, first)
  if (tokens[i].text === ';') return markedAt(reading, i) === undefined
  if (bit & Is.colon) return hasBit(bits, i + 1, Is.mark)
  if (isDash(reading, i)) return !goesOnWithThat(reading, i) && !joinsOn(reading, i) && holdsVerb(reading, first, i)
  if (bit & Is.mark) return leavesAtMark(reading, i, first)
  return (bit & Is.comma) > 0 && !goesOnWithThat(reading, i) && leavesAtComma(reading, i, first)
}

// "said it leaks but would not say where", "said it leaks and declined to say where", "said it leaks when asked about it"
function leavesAtWord(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  if (hasBit(bits, i, Is.subordinator) && isWhenAsked(tokens, i)) return true
  if (!hasBit(bits, i, Is.conjunction)) return false
  if (isSilence(reading, i + 1) || isLashing(tokens, i + 1)) return true
  return tokens[i]?.lower === 'but' && hasBit(bits, i + 1, Is.past) && isOfNobody(reading, first, i)
}

const goesOnWithThat = ({ bits, tokens }: Reading, i: number): boolean =>
  tokens[i + 1]?.lower === 'that' || (tokens[i + 2]?.lower === 'that' && !isVerbOfThat(bits, i + 3))

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
  // "called it “old,” but did not say how old"
  if (tokens[i + 1]?.lower === 'but') return isLeftOut(reading, hasBit(bits, i + 2, Is.pronoun) ? i + 3 : i + 2)
  return (
    holdsVerb(reading, first, i) &&
    (isSomething(reading, i + 1) || isWhichAside(reading, i + 1) || isOccasionAt(reading, i + 1, i + 12))
  )
}

function leavesAtComma(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const next = tokens[i + 1]?.lower ?? ''
  if (next === 'but') return isTurnedBack(reading, i + 2, first) || isLeftOut(reading, i + 2)
  if (holdsVerb(reading, first, i) && (isSomething(reading, i + 1) || isComment(reading, i))) return true
  // "says it is old, although he never looked"
  if (next === 'although') return holdsVerb(reading, first, i)
  // "said it leaks, as per the Tide"
  if (next === 'as') return tokens[i + 2]?.lower === 'per'
  if (next === 'though') return hasBit(bits, i + 2, Is.pronoun) && isLeftOut(reading, i + 3)
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
      (holdsVerb(reading, ownFirst(reading, first, i), i)
        ? !isStillOpen(bits, first, i)
        : !(isResumed(bits, i) || isLedUpPast(reading, first, i)))
    )
  return hasBit(bits, i + 1, Is.pronoun) && !isLedUpTo(reading, first, i)
}

// "…, something he called sad"
const isSomething = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'something' && hasBit(bits, at + 1, Is.pronoun | Is.capital)

// "on Friday", "Friday"
const pastDay = ({ bits }: Reading, at: number): number =>
  hasBit(bits, at, Is.time) ? at + 1 : hasBit(bits, at, Is.preposition) && hasBit(bits, at + 1, Is.time) ? at + 2 : at

// "…,” which, his rivals say, is no answer"
const isWhichAside = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'which' && hasBit(bits, at + 1, Is.comma)

// "says that it found that the crews, who sang, were late", "says it sank because the crew, who slept, was late": of the
// last of such clauses the verb may be yet to come.
function ownFirst({ bits, tokens }: Reading, first: number, comma: number): number {
  for (let at = comma - 2; at > first && at > comma - 8; at--)
    if (isThatOrWhether(tokens, at) || hasBit(bits, at, Is.subordinator)) return at + 1
  return first
}

// "said that as part of the test, which Vik led, the pier sank": the subject is yet to come.
function isLedUpPast(reading: Reading, first: number, comma: number): boolean {
  if (!isLedUpTo(reading, first, comma)) return false
  const closing = closingComma(reading.bits, comma)
  return closing !== undefined && hasBit(reading.bits, closing + 1, Is.determiner | Is.pronoun | Is.capital)
}

// "said the reported leak, which Vik found, was old": what seemed the verb was none.
function isStillOpen(bits: Int32Array, first: number, comma: number): boolean {
  const verb = resumedAt(bits, comma)
  if (verb === undefined || !hasBit(bits, verb, Is.auxiliary)) return false
  return !anyHasBit(bits, first, comma, Is.auxiliary | Is.pronoun | Is.comma)
}
