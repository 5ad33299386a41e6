import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
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
  const subject = subjectBefore(reading, verb, sentence.first)?.phrase
  const as = (subject?.first ?? 0) - 1
  const speaker = tokens[as]?.lower === 'as' ? phraseStartingAt(reading, as + 1, verb - 1) : undefined
  if (!speaker) return undefined
  const run = markedBefore(reading, as) ?? wordsBehind(reading, verb + 2, as <= sentence.first + 1, sentence.last)
  return run && uncued(speaker, [run], 'according-to', { first: verb, last: verb + 1 })
}

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
