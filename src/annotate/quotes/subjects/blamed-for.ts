import { among } from '../../vocabulary.ts'
import { phraseEndingAt, phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isParticle } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who said what the gerund behind "for" reports, where something is done to them for it: "The club fined Vik for saying so". */
export function blamedFor(reading: Reading, gerund: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[gerund - 1]?.lower !== 'for') return undefined
  const last = gerund - 2
  const whole = hasBit(bits, last, Is.object) ? single(last) : phraseEndingAt(reading, last, floor)
  const isAimed = whole && tokens[whole.head.last]?.lower === 'aim'
  const object = isAimed ? phraseStartingAt(reading, whole.head.last + 2, last) : whole
  if (!object || !hasBit(bits, object.head.last, Is.object | Is.capital | Is.role)) return undefined
  // "took aim at Vik", "hit out at Vik", "called out Vik"
  const isAt = tokens[object.first - 1]?.lower === 'at' && isAway(tokens, object.first - 2)
  const verb = isAt ? object.first - 3 : isParticle(tokens, object.first - 1) ? object.first - 2 : object.first - 1
  return hasBit(bits, verb, Is.past | Is.verb) ? object : undefined
}
const isAway = among('aim out back')
