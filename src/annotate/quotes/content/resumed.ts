import { among } from '../../vocabulary.ts'
import { programmeAt } from '../hearers/programme.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isDash } from '../reading/dash.ts'
import { isAs, isThough, isWhoOrWhich } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { upToStop } from '../ways/behind-comma.ts'
import { isResumed } from './behind-aside.ts'
import { isComment } from './comment.ts'
import { leavesForCue } from './rival-cue.ts'

/** The words that go on after a cue in their middle: "…,” she said, “…”"; empty where the sentence goes another way. */
export function resumedAfter(reading: Reading, from: number, limit: number, onlyMarked: boolean): Run[] {
  const { bits } = reading
  // "…,” Vik told “Meet the Port.”"
  if (reading.cues.get(from - 1)?.entry.lemma === 'tell' && programmeAt(reading, from)) return []
  let at = from
  while (at <= limit && !hasBit(bits, at, Is.comma | Is.mark | Is.colon | Is.dash)) at++
  if (at >= limit) return []
  if (!hasBit(bits, at, Is.mark)) at++
  else if (at > from) return []
  const open = markedAt(reading, at)
  if (open?.first === at) return [{ first: at, last: open.last }]
  // "It is so old, Vik said, that it leaks": no relative clause.
  if (onlyMarked || at > from + 1 || (hasBit(bits, at, otherWays) && reading.tokens[at]?.lower !== 'that')) return []
  // "…, Vik said, though others doubt it": the outlet again.
  if (isThough(reading.tokens, at)) return []
  if (isHearsay(reading, at, limit)) return []
  // "It leaks, Vik said, but she said it will hold": a report of its own.
  if (hasBit(bits, at, Is.conjunction) && leavesForCue(reading, at - 1, at, limit)) return []
  const colon = colonBeforeMarks(reading, at, limit)
  const speech = markedAt(reading, colon + 1)
  let last = speech ? colon : outletFrom(reading, at, gerundFrom(reading, at, colon))
  while (last > at && hasBit(bits, last, Is.stop | Is.colon | Is.comma | Is.dash)) last--
  return speech && speech.last <= limit
    ? [
        { first: at, last },
        { first: colon + 1, last: speech.last },
      ]
    : [{ first: at, last }]
}

/** The colon before marked words, "prices, she said, rose: “We wept.”", or else the limit. */
function colonBeforeMarks({ bits }: Reading, at: number, limit: number): number {
  for (let i = at; i < limit; i++) if (hasBit(bits, i, Is.colon) && hasBit(bits, i + 1, Is.mark)) return i
  return limit
}

/** The comma before a cue that goes on, "the pier, she said, leaks, adding that it sinks", or else the limit. */
function gerundFrom({ bits, cues }: Reading, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++)
    if (hasBit(bits, i, Is.comma) && cues.get(i + 1)?.form === 'gerund' && cues.get(i + 1)?.takesClause) return i
  return limit
}

/** The comma or dash from which on the outlet adds to it, "the pier, she said, leaks, which helps nobody", or else the limit. */
function outletFrom(reading: Reading, at: number, limit: number): number {
  const { bits, tokens } = reading
  for (let i = at + 1; i < limit; i++) {
    if (hasBit(bits, i, Is.comma) && (isWhoOrWhich(tokens, i + 1) ? !isResumed(bits, i) : isComment(reading, i)))
      return i
    if (isDash(reading, i) && isThough(tokens, i + 1)) return i
  }
  return limit
}

/** The predicate that the words before an inverted cue wait for: "The boats, said Vik, a diver, have sunk" → "have sunk". */
export function predicateAfter(reading: Reading, before: Run, from: number, limit: number): Run[] {
  const { bits } = reading
  if (hasBit(bits, before.last, Is.mark) || hasVerb(reading, before.first, before.last)) return []
  for (let comma = from; comma < limit && !hasBit(bits, comma, Is.mark | Is.stop); comma++) {
    const next = bits[comma + 1] ?? 0
    if (!hasBit(bits, comma, Is.comma) || !(next & finite) || next & notFinite) continue
    const run = upToStop(reading, comma + 1, limit)
    return run ? [run] : []
  }
  return []
}

/** Whether what a cue reports is the predicate of words before it: "The pier, Vik told the crew on Monday, has sunk". */
export const isPredicateOf = (reading: Reading, subject: Run, { first }: Run, from: number, limit: number): boolean =>
  hasBit(reading.bits, first - 1, Is.comma) && predicateAfter(reading, subject, from, limit)[0]?.first === first

/** What goes on behind a cue with the unmarked words before it, be it only their predicate. */
export function restAfter(reading: Reading, before: Run, from: number, limit: number): Run[] {
  const resumed = resumedAfter(reading, from, limit, false)
  return resumed.length > 0 ? resumed : predicateAfter(reading, before, from, limit)
}

const finite = Is.auxiliary | Is.verb | Is.past
const notFinite = Is.capital | Is.determiner | Is.pronoun | Is.cue

// "…, Vik said, the Courier reports.": who passes the words on.
function isHearsay(reading: Reading, at: number, limit: number): boolean {
  // "…, Vik said, as reported by the Tide."
  if (isAs(reading.tokens, at) && isBy(reading.tokens, at + 2)) return true
  // "…, Vik said, reports the Tide."
  if (isReports(reading.tokens, at) && hasBit(reading.bits, at + 1, Is.capital | Is.determiner)) return true
  const source = phraseStartingAt(reading, at, limit)
  const cue = source && reading.cues.get(source.last + 1)
  if (!source || !cue || cue.form === 'gerund') return false
  return source.last + 1 >= limit || hasBit(reading.bits, source.last + 2, Is.comma | Is.stop)
}

const isReports = among('reports')
const isBy = among('by')
const otherWays = Is.gerund | Is.relative
