import { isBearer } from '../phrases/bearer.ts'
import { headOnly, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isByOrFrom, isTo } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who wrote what bears the words that the gerund at `gerund` brings: "read a letter from Vik saying so" → Vik. */
export function writerBefore(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!hasBit(bits, gerund, Is.gerund)) return undefined
  for (let from = gerund - 2; from > floor && from > gerund - 8; from--) {
    if (!isByOrFrom(tokens, from)) continue
    if (!isBearer(reading, from - 1) || hasBit(bits, from - 1, Is.time)) return undefined
    const writer = phraseStartingAt(reading, from + 1, gerund - 1)
    if (writer?.last !== gerund - 1) return undefined
    // "a letter from the crew to the board saying so"
    return isTo(tokens, writer.head.last + 1) ? headOnly(writer.head) : writer
  }
  return undefined
}
