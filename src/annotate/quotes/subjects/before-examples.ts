import { among } from '../../vocabulary.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Of whom the names before the "among others" that a comma closes are examples: `'Divers, including Lind, Moe and Vik, among
 * others, said'` → divers; else undefined.
 */
export function beforeExamples(reading: Reading, closing: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[closing - 1]?.lower !== 'others' || tokens[closing - 2]?.lower !== 'among') return undefined
  for (let at = closing - 3; at > floor && at > closing - longestList; at--) {
    if (hasBit(bits, at, Is.stop | Is.auxiliary | Is.mark | Is.colon)) return undefined
    if (hasBit(bits, at, Is.comma) && isGiving(tokens, at + 1)) return phraseEndingAt(reading, at - 1, floor)
  }
  return undefined
}
const longestList = 40
const isGiving = among('including like such')
