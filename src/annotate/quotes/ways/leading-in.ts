import { among } from '../../vocabulary.ts'
import { chunkStart } from '../phrases/chunk.ts'
import { phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isDash } from '../reading/dash.ts'
import { firstSubject } from '../reading/first-subject.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { possessorBefore } from './nominal-owner.ts'

/** Who leads in marked words without a verb of saying: "Vik was blunt: “…”", "Vik shrugged, “…”". */
export function leadingIn(reading: Reading, { first }: Run, sentence: Run): NounPhrase | undefined {
  const { bits } = reading
  if (first - 1 <= sentence.first || !hasBit(bits, first - 1, Is.colon | Is.comma)) return undefined
  const speaker =
    ownerOfAnswer(reading, first - 1, sentence.first) ??
    sourceBefore(reading, first - 1, sentence.first) ??
    subjectAsIt(reading, first - 1, sentence.first) ??
    otherSubject(reading, first - 1, sentence.first) ??
    subjectOfCue(reading, first - 1, sentence.first) ??
    viewer(reading, first - 1, sentence.first) ??
    subjectOrItsOwner(reading, sentence.first, first - 2)
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

// "Vik's response: “…”": Vik's.
const ownerOfAnswer = (reading: Reading, colon: number, floor: number): NounPhrase | undefined =>
  hasBit(reading.bits, colon, Is.colon) && isAnswer(reading.tokens, colon - 1)
    ? possessorBefore(reading, colon - 1, floor)
    : undefined
const isAnswer = among(
  'response reaction answer reply message verdict advice quip comeback explanation take rejoinder retort tweet assessment conclusion words statement remarks comment post',
)

// "Vik circled it as the crew jeered, “…”": who does what the clause right before the marks tells.
function subjectAsIt(reading: Reading, comma: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  for (let at = comma - 2; at > floor && at > comma - 8; at--) {
    if (hasBit(bits, at, Is.comma | Is.mark | Is.stop)) return undefined
    if (!hasBit(bits, at, Is.subordinator)) continue
    const subject = phraseStartingAt(reading, at + 1, comma - 2)
    return subject?.last === comma - 2 && hasBit(bits, comma - 1, Is.past) ? subject : undefined
  }
  return undefined
}

// "Lind was sure, but Vik, who saw it, was not: “…”": the subject behind the turn.
function otherSubject(reading: Reading, colon: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  for (let at = colon - 2; at > floor && at > colon - 24; at--) {
    if (hasBit(bits, at, Is.mark | Is.stop)) return undefined
    if (tokens[at]?.lower !== 'but' || !hasBit(bits, at - 1, Is.comma)) continue
    const subject = phraseStartingAt(reading, at + 1, colon - 1)
    return subject && hasBit(bits, subject.head.last, Is.capital | Is.pronoun) ? subject : undefined
  }
  return undefined
}

// "The storm sank two boats, and Vik admitted after the crew had left: “…”": who admits it, where a clause of time comes between.
function subjectOfCue(reading: Reading, colon: number, floor: number): NounPhrase | undefined {
  const { bits, cues } = reading
  if (!hasBit(bits, colon, Is.colon)) return undefined
  for (let at = colon - 2; at > floor && at > colon - 30; at--) {
    if (hasBit(bits, at, Is.mark | Is.stop | Is.colon)) return undefined
    const cue = cues.get(at)
    if (cue?.takesClause && cue.form === 'past' && hasBit(bits, at + 1, Is.subordinator))
      return subjectBefore(reading, at, floor)?.phrase
  }
  return undefined
}

// "For Vik, the dam is a sieve: “…”": whose view it is.
function viewer(reading: Reading, colon: number, first: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[first]?.lower !== 'for' || !hasBit(bits, colon, Is.colon) || !hasBit(bits, first + 1, Is.capital))
    return undefined
  const name = phraseStartingAt(reading, first + 1, colon - 1)
  return name && hasBit(bits, name.last + 1, Is.comma) ? name : undefined
}

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
