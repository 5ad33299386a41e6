import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { isEarlyOrLate } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { ContentKind } from './content-end.ts'

/** Where the words begin whose cue at `verb` a comma follows, behind whom they are said to or not; undefined for none. */
export function startBehindComma(
  reading: Reading,
  comma: number,
  verb: number,
  limit: number,
  isTold: boolean,
  place: ContentKind,
): number | undefined {
  const { bits, tokens } = reading
  const next = bits[comma + 1] ?? 0
  if (!(next & Is.mark) && isFronted(reading, verb)) return undefined
  // "The firm, which reports next week, fell": behind the comma goes on what the firm did.
  if (place === 'relative' && next & (Is.auxiliary | Is.verb | Is.past | Is.cue)) return undefined
  // "in no danger of conceding, showing how they row"
  if (next & Is.gerund && reading.cues.get(verb)?.form === 'gerund') return undefined
  // "after the talk concluded, Vik left", "when they asked the crew, Vik left"
  if ((comma === verb + 1 || isTold) && place === 'background' && !(next & Is.mark)) return undefined
  if (comma === verb + 1 && (isAnswer(tokens, verb) || isParenthesisAt(reading, comma, limit))) return undefined
  // "told the crews, to cheers", "told Vik, who was late": how it was heard, and by whom.
  if (comma === verb + 1) return behindTime(reading, comma, limit) + 1
  if (!isTold || next & (Is.mark | Is.inside) || tellsMore(reading, comma + 1, limit)) return comma + 1
  const that = thatBehindAside(reading, comma + 1, limit)
  return that === undefined ? undefined : that + 1
}

// "Vik said, late Thursday, it leaks"
function behindTime({ bits, tokens }: Reading, comma: number, limit: number): number {
  let at = isEarlyOrLate(tokens, comma + 1) ? comma + 2 : comma + 1
  while (at < comma + 5 && hasBit(bits, at, Is.time | Is.adverb | Is.preposition) && !hasBit(bits, at, Is.comma)) at++
  const isTime = at > comma + 1 && hasBit(bits, at - 1, Is.time) && hasBit(bits, at, Is.comma)
  return isTime && at < limit && hasBit(bits, at + 1, Is.determiner | Is.pronoun | Is.capital) ? at : comma
}

// "Instead, Vik told the Tide, it would sink", not "told the Tide, her voice low"
function tellsMore({ bits, tokens }: Reading, at: number, limit: number): boolean {
  if (hasBit(bits, at, Is.relative | Is.gerund | Is.preposition) || tokens[at]?.lower === 'to') return false
  for (let i = at; i <= limit && !hasBit(bits, i, Is.comma | Is.stop); i++)
    if (hasBit(bits, i, Is.auxiliary | Is.verb)) return true
  return false
}

// "told Vik, a geologist, that it leaks"
function thatBehindAside({ bits, tokens }: Reading, from: number, limit: number): number | undefined {
  for (let at = from; at < limit && at < from + 14; at++) {
    if (hasBit(bits, at, Is.stop | Is.mark)) return undefined
    if (hasBit(bits, at, Is.comma) && tokens[at + 1]?.lower === 'that') return at + 1
  }
  return undefined
}

/** Whether the words of a cue stand before it: "After what Vik just said, the port shut". */
function isFronted({ bits, tokens }: Pick<Reading, 'bits' | 'tokens'>, verb: number): boolean {
  for (let at = verb - 1; at > verb - 8; at--) {
    if (tokens[at]?.lower === 'what') return true
    if (hasBit(bits, at, Is.comma | Is.stop | Is.mark | Is.auxiliary)) return false
  }
  return false
}

// "Of those who replied, most said no": an answer, and not what it was.
const isAnswer = (tokens: Reading['tokens'], verb: number): boolean =>
  tokens[verb - 1]?.lower === 'who' && tokens[verb - 2]?.lower !== ','

// "That suggests, Vik argues, that it leaks", "They would respond, Vik said.": what Vik says.
function isParenthesisAt(reading: Reading, comma: number, limit: number): boolean {
  const speaker = phraseStartingAt(reading, comma + 1, limit)
  const cue = speaker && reading.cues.get(speaker.last + 1)
  if (!speaker || !cue || cue.form === 'gerund') return false
  return hasBit(reading.bits, speaker.last + 2, Is.comma | Is.stop)
}
