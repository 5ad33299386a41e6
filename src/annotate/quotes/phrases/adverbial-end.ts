import { isQuestionWord } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isDate } from './chunk.ts'

/**
 * Whether an adverbial ends before `at`. "responded to the offer": a preposition of the cue itself, `ownWord`, says to
 * what, and is no circumstance at the end of the sentence.
 */
export function endsAdverbial(
  reading: Reading,
  at: number,
  limit: number,
  own: ReadonlySet<string>,
  ownWord: string | undefined,
): boolean {
  const { bits, tokens } = reading
  const bit = bits[at] ?? 0
  const isOwn = ownWord !== undefined
  if (at > limit || bit & Is.stop) return !isOwn
  const word = tokens[at]?.lower ?? ''
  if (word === 'that' || bit & (Is.colon | Is.mark)) return true
  // "explained to the board why it leaks", "explained in a letter why", not "calls into question whether"
  if ((ownWord === 'to' || !isOwn) && isQuestionWord(tokens, at)) return tokens[at - 1]?.lower !== 'question'
  if (!isOwn && (bit & Is.time || isDate(reading, at))) return true
  // "called for a vote on Monday", where "testified to the board on Monday about it" goes on.
  const behind = isOwn ? pastDate(reading, at) : at
  if (behind > at)
    return (
      own.has(tokens[behind]?.lower ?? '') ||
      // "said of Vik on Monday: “…”"
      (ownWord === 'of' && own.has('to') && hasBit(bits, behind, Is.colon)) ||
      (ownWord === 'to' && (tokens[behind]?.lower === 'that' || isQuestionWord(tokens, behind)))
    )
  // "asked the court for their release for good": the first brings it
  if (own.has(word)) return word !== ownWord || (word !== 'for' && word !== 'of')
  if (isSecondHearer(reading, at) && own.size > 0) return true
  return (bit & Is.comma) > 0 && hasBit(bits, at + 1, Is.mark)
}

// "on Monday", "last week", "Friday morning"
function pastDate(reading: Reading, from: number): number {
  const { bits } = reading
  let at = from
  if (isDate(reading, at) || hasBit(bits, at, Is.preposition)) at++
  if (!hasBit(bits, at, Is.time)) return from
  while (hasBit(bits, at, Is.time)) at++
  return at
}

/** Whether a second hearer is joined to the first: "apologized to the crew and to the town for it". */
export const isSecondHearer = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.conjunction) && tokens[at + 1]?.lower === 'to'
