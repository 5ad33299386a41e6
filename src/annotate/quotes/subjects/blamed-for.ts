import { phraseEndingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isParticle } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who said what the gerund behind "for" reports, where something is done to them for it: "The club fined Vik for saying so". */
export function blamedFor(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[gerund - 1]?.lower !== 'for') return undefined
  const last = gerund - 2
  const object = hasBit(bits, last, Is.object) ? single(last) : phraseEndingAt(reading, last, floor)
  if (!object || !hasBit(bits, object.head.last, Is.object | Is.capital | Is.role)) return undefined
  const verb = isParticle(tokens, object.first - 1) ? object.first - 2 : object.first - 1
  return hasBit(bits, verb, Is.past | Is.verb) ? object : undefined
}
