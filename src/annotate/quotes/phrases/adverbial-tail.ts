import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { isDate } from './chunk.ts'

/** Whether nothing but adverbs, dates and prepositional phrases stands between `from` and the end of the clause. */
export function isAdverbialTail(reading: Reading, from: number, limit: number): boolean {
  const { bits, tokens } = reading
  for (let i = from; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.stop | Is.dash | Is.opener)) return true
    if (bit & Is.mark) return markedAt(reading, i)?.first !== i
    if (tokens[i]?.lower === 'that') return false
    if (bit & (Is.pronoun | Is.auxiliary | Is.verb | Is.cue | Is.subordinator))
      return (bit & Is.subordinator) > 0 && i > from
    if (i === from && bit & Is.determiner && !isTime(reading, i)) return false
    if (i === from && isDate(reading, i)) continue
    if (i === from && !(bit & (Is.preposition | Is.time | Is.adverb | Is.determiner | Is.subordinator))) return false
  }
  return true
}

// "the other week", "this month", "all along".
const isTime = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at + 1, Is.time) || hasBit(bits, at + 2, Is.time) || tokens[at + 1]?.lower === 'along'
