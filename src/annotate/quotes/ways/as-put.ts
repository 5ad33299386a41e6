import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { labelling } from '../cues/cues.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { markedAt, markedUpTo, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'
import { upToStop } from './behind-comma.ts'

/**
 * What "as Vik put it" attributes, with its verb at `verb`: the marked words before it or behind it, and where it opens
 * the sentence whatever follows its comma.
 */
export function atAsPut(reading: Reading, verb: number, sentence: Run): Attribution | undefined {
  const { tokens } = reading
  if (tokens[verb + 1]?.lower !== 'it' || isParticle(tokens, verb + 2)) return undefined
  const put = asSpeaker(reading, verb, sentence)
  if (!put) return undefined
  const { as, speaker } = put
  const run = markedBefore(reading, as) ?? wordsBehind(reading, verb + 2, as <= sentence.first + 1, sentence.last)
  return run && uncued(speaker, [run], 'according-to', { first: verb, last: verb + 1 })
}

/** What "as Vik called it" attributes, with its verb at `verb`: the marked words right before it. */
export function atAsCalled(reading: Reading, verb: number, { entry }: CueForm, sentence: Run): Attribution | undefined {
  if (!labelling.has(entry.lemma) || !hasBit(reading.bits, verb + 1, Is.object)) return undefined
  const put = asSpeaker(reading, verb, sentence)
  const run = put && markedBefore(reading, put.as)
  return run && uncued(put.speaker, [run], 'according-to', { first: verb, last: verb + 1 })
}

// The "as" of "as Vik put it", and Vik.
function asSpeaker(reading: Reading, verb: number, sentence: Run): { as: number; speaker: NounPhrase } | undefined {
  const subject = subjectBefore(reading, verb, sentence.first)?.phrase
  const isNext = subject && reading.tokens[subject.first - 1]?.lower === 'as'
  const as = isNext ? subject.first - 1 : asBefore(reading, verb, sentence)
  const speaker = as === undefined ? undefined : phraseStartingAt(reading, as + 1, verb - 1)
  return as === undefined || !speaker ? undefined : { as, speaker }
}

// "as the actor who plays him put it"
function asBefore({ tokens, bits }: Reading, verb: number, { first }: Run): number | undefined {
  for (let at = verb - 1; at >= first && at > verb - longest; at--) {
    if (hasBit(bits, at, Is.stop | Is.mark | Is.comma)) return undefined
    if (tokens[at]?.lower === 'as') return at
  }
  return undefined
}
const longest = 12

// "as Vik put it away"
const isParticle = among('away down up together back off out aside forward there here')

// "asks for “tea,” as Vik put it"
function markedBefore(reading: Reading, as: number): Run | undefined {
  const last = hasBit(reading.bits, as - 1, Is.comma) ? as - 2 : as - 1
  const marked = markedAt(reading, last)
  return marked?.last === last ? { first: marked.first, last } : undefined
}

// "The door, as Vik put it in May, “is open”", "As Vik put it, the door is open"
function wordsBehind(reading: Reading, from: number, opens: boolean, limit: number): Run | undefined {
  const { bits } = reading
  for (let at = from; at < limit && at < from + 9; at++) {
    const bit = bits[at] ?? 0
    if (bit & Is.mark) return markedUpTo(reading, at, limit)
    if (!(bit & (Is.comma | Is.colon))) continue
    if (hasBit(bits, at + 1, Is.mark)) return markedUpTo(reading, at + 1, limit)
    return opens ? upToStop(reading, at + 1, limit) : undefined
  }
  return undefined
}
