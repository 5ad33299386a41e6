import { among } from '../../vocabulary.ts'
import { chunkStart } from '../phrases/chunk.ts'
import { single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isDash } from '../reading/dash.ts'
import { firstSubject } from '../reading/first-subject.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { possessorBefore } from './nominal-owner.ts'

/** Who leads in marked words without a verb of saying: "Vik was blunt: “…”", "Vik shrugged, “…”". */
export function leadingIn(reading: Reading, { first }: Run, sentence: Run): NounPhrase | undefined {
  const { bits } = reading
  if (first - 1 <= sentence.first || !hasBit(bits, first - 1, Is.colon | Is.comma)) return undefined
  const speaker =
    sourceBefore(reading, first - 1, sentence.first) ?? subjectOrItsOwner(reading, sentence.first, first - 2)
  return speaker && !hasBit(bits, speaker.last, Is.inside) ? speaker : undefined
}

// "Vik was blunt: “…”", "Vik's response was blunt: “…”"
function subjectOrItsOwner(reading: Reading, first: number, last: number): NounPhrase | undefined {
  const subject = firstSubject(reading, first, last)
  // "Hear him: “…”"
  if (reading.tokens[first]?.lower === 'hear' && first === last - 1 && hasBit(reading.bits, last, Is.object))
    return single(last)
  const isOwned = subject && isAnswer(reading.tokens, subject.last)
  return (isOwned ? possessorBefore(reading, subject.last, subject.first) : undefined) ?? subject
}

const isAnswer = among(
  'response reaction answer reply message verdict advice quip comeback explanation take rejoinder retort tweet assessment conclusion words statement remarks comment post',
)

// "The dam leaks - Hanne Vik: “…”", "More from Vik: “…”", "According to Vik: “…”": the name right before the colon.
function sourceBefore(reading: Reading, colon: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!hasBit(bits, colon, Is.colon) || !hasBit(bits, colon - 1, Is.capital)) return undefined
  const first = chunkStart(reading, colon - 1, floor)
  if (first === undefined || !hasBit(bits, first, Is.capital)) return undefined
  const name = { first, last: colon - 1 }
  return isDash(reading, first - 1) || (isSource(tokens, first - 1) && !hasBit(bits, first - 2, origin))
    ? { ...name, head: name }
    : undefined
}

// "Vik was from Moss: “…”", "the ship came from Moss: “…”"
const origin = Is.auxiliary | Is.verb | Is.past

const isSource = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'from' || (tokens[at]?.lower === 'to' && tokens[at - 1]?.lower === 'according')
