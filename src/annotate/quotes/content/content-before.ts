import { codeAt, startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import { afterDateline } from '../reading/opening.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { afterLink } from './after-link.ts'

/** The words before `end` that a speaker and cue after them report: back to `floor`, or only the marked ones. */
export function contentBefore(reading: Reading, end: number, floor: number): Run | undefined {
  const { bits, tokens } = reading
  let last = end
  while (last >= floor && hasBit(bits, last, Is.comma | Is.dash)) last--
  if (last < floor) return undefined
  const closing = markedAt(reading, last)
  let first = afterColon(reading, afterDateline(reading, floor, last), last)
  while (first < last && (hasBit(bits, first, Is.conjunction | Is.dash) || isPicture(tokens[first]?.text ?? '')))
    first++
  first = afterLink(reading, first, last + 1)
  if (first > last) return undefined
  // "(“It leaks,” Vik said.)"
  if (hasBit(bits, first, Is.opener) && hasBit(bits, first + 1, Is.mark)) first++
  if (
    closing &&
    closing.last === last &&
    opensSpeech(reading, closing.first, floor) &&
    !goesOnFrom(reading, closing.first, first)
  )
    first = closing.first
  return { first, last }
}

// "Her mother puts it otherwise: the sea, she says, is quiet."
function afterColon({ bits, tokens }: Reading, first: number, last: number): number {
  for (let at = last - 1; at > first; at--)
    if (hasBit(bits, at, Is.colon) && !hasBit(bits, at + 1, Is.mark) && tokens[at]?.kind === 'mark') return at + 1
  return first
}

// An emoji belongs to no words.
const isPicture = (text: string): boolean => codeAt(text, 0) > 127 && picture.test(text)
const picture = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\u200D]$/u

// "The crews must wait, “and the pier can leak,” Vik said", "In the north, “the pier leaks,” Vik said"
const goesOnFrom = ({ bits, tokens }: Reading, open: number, first: number): boolean =>
  open > first &&
  hasBit(bits, open - 1, Is.comma) &&
  startsWithSmall(tokens[open + 1]?.text ?? '') &&
  (isConjunction(tokens, open + 1) || hasBit(bits, first, Is.preposition))
const isConjunction = among('and but or nor')

const opensSpeech = ({ bits, tokens }: Reading, open: number, floor: number): boolean =>
  open <= floor ||
  isPicture(tokens[open - 1]?.text ?? '') ||
  hasBit(bits, open - 1, Is.comma | Is.colon | Is.stop | Is.dash)
