import { isIndefinite } from '../../function-words.ts'
import { endsWithNoun } from '../phrases/can-speak.ts'
import { closingDash } from '../reading/dash.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { beforeSpan } from './before-span.ts'
import { leavesClause } from './clause-end.ts'
import { isBetweenAdjectives } from './comma-inside.ts'
import { endsSpeech } from './ends-speech.ts'
import { holdsVerb, opensThat } from './led-up.ts'
import { leavesPhrase } from './phrase-end.ts'
import { isOwnVerb, leavesForSpeaker } from './rival-clause.ts'
import { leavesForCue } from './rival-cue.ts'
import { opensSecondGerund, opensSecondInfinitive, opensSecondPurpose } from './second-clause.ts'
import { isSecondVerb } from './second-verb.ts'
import { leavesName } from './so-called.ts'
import { trimmed } from './trimmed.ts'
import { isVerbOfBearer } from './verb-of-bearer.ts'

/**
 * Whether the reported words are a clause ("that the dam holds"), a clause in the background of the sentence ("while
 * Vik said the dam holds, …"), which ends at its comma, a clause in a relative one, with a comma before it or without
 * ("Vik, who said the dam holds, left", "crews who said it holds left"), which ends where the main verb comes, or a noun
 * phrase ("the plan"), which ends soonest.
 */
export type ContentKind = 'clause' | 'background' | 'relative' | 'restrictive' | 'phrase'

/** The last token of the reported words that begin at `first`, in the sentence that ends at `limit`. */
export function contentEnd(reading: Reading, first: number, limit: number, kind: ContentKind): number {
  const opening = markedAt(reading, first)
  if (opening?.first === first && endsSpeech(reading, opening.last, limit, kind === 'phrase')) return opening.last
  const leaves = leaving(reading, first, limit, kind)
  let last = limit
  for (let i = first + 1; i < limit; i++) {
    const closing = closingDash(reading, i, limit)
    if (closing !== undefined) i = closing
    else if (kind === 'clause' && (isOwnVerb(reading, first, i) || opensThat(reading, first, i))) continue
    else if (
      leavesForCue(reading, i, first, limit) ||
      leavesForSpeaker(reading, i, first, limit) ||
      leavesName(reading, i, first) ||
      leaves(i)
    ) {
      // A closing mark belongs to what it closes.
      last = markedAt(reading, i)?.last === i ? i : i - 1
      break
    }
  }
  return trimmed(reading, first, kind === 'phrase' ? beforeSpan(reading, first, last) : last, limit)
}

/** The clause behind the "that" at token `that`; undefined where it is no more than a word. */
export function clauseBehind(
  reading: Reading,
  that: number,
  limit: number,
  kind: ContentKind = 'clause',
): Run | undefined {
  // "believes that, given the storm, it leaks"
  const first = hasBit(reading.bits, that + 1, Is.comma) ? that + 2 : that + 1
  const last = contentEnd(reading, first, limit, kind)
  return last > first ? { first, last } : undefined
}

/** Whether the words of one kind end before a token. */
function leaving(reading: Reading, first: number, limit: number, kind: ContentKind): (i: number) => boolean {
  if (kind === 'phrase')
    return (i) =>
      leavesPhrase(reading, i, first, limit) ||
      isVerbOfBearer(reading, i, first) ||
      opensSecondGerund(reading, i, first) ||
      opensSecondInfinitive(reading, i, first)
  if (kind === 'clause') return (i) => leavesClause(reading, i, first) || opensSecondPurpose(reading, i, first)
  const isBack = kind === 'relative' ? isMainVerbNext : kind === 'restrictive' ? isSecondVerb : isPause
  return (i) => isBack(reading, i, first) || leavesClause(reading, i, first)
}

// The comma behind a relative clause, with the verb of the main clause after it.
function isMainVerbNext(reading: Reading, i: number, first: number): boolean {
  const { bits } = reading
  if (!isCommaAt(reading, i) || closesSetPhrase(bits, i)) return false
  let next = i + 1
  while (hasBit(bits, next, Is.adverb)) next++
  const bit = bits[next] ?? 0
  // "who said Vik, a diver, was late": the verb of what is said.
  if (anyHasBit(bits, first, i, Is.comma) && !holdsVerb(reading, first, i)) return false
  return (bit & (Is.auxiliary | Is.verb | Is.past)) > 0 && !(bit & (Is.capital | Is.determiner | Is.pronoun))
}

// "she had, in fact, rowed"
function closesSetPhrase(bits: Int32Array, comma: number): boolean {
  for (let at = comma - 2; at > comma - 5; at--)
    if (hasBit(bits, at, Is.comma)) return hasBit(bits, at - 1, Is.auxiliary)
  return false
}

// A comma, be it inside closing marks.
const isCommaAt = ({ bits, tokens }: Reading, i: number): boolean =>
  hasBit(bits, i, Is.mark) ? tokens[i - 1]?.text === ',' : hasBit(bits, i, Is.comma)

// The comma that gives the word back to the main clause, be it inside closing marks; not one before "which" or "and".
function isPause(reading: Reading, i: number): boolean {
  if (!isCommaAt(reading, i)) return false
  // "although Vik said it is a stable, predictable fix, …"
  if (isIndefinite(reading.tokens, i - 2) && isBetweenAdjectives(reading, i) && !endsWithNoun(reading.tokens, i + 1))
    return false
  const next = reading.bits[i + 1] ?? 0
  return !(next & (Is.conjunction | Is.gerund | Is.question | Is.preposition)) || (next & Is.pronoun) > 0
}
