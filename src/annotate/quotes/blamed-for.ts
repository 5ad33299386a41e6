import { isParticle } from './grammar-words.ts'
import { phraseEndingAt, single, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Who said what the gerund behind "for" reports, where something is done to them for it: "The club fined Vik for saying so". */
export function blamedFor(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[gerund - 1]?.lower !== 'for') return undefined
  const last = gerund - 2
  const object = (bits[last] ?? 0) & Is.object ? single(last) : phraseEndingAt(reading, last, floor)
  if (!object || !((bits[object.head.last] ?? 0) & (Is.object | Is.capital | Is.role))) return undefined
  const verb = isParticle(tokens, object.first - 1) ? object.first - 2 : object.first - 1
  return (bits[verb] ?? 0) & (Is.past | Is.verb) ? object : undefined
}
