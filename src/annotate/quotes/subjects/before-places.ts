import { among } from '../../vocabulary.ts'
import { describedBefore } from '../phrases/described.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isOffice } from '../phrases/portfolio.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/** Who is from several places or bodies, of which a phrase is the last: "Residents in Moss, Halden and Oslo said so"; else undefined. */
export function beforePlaces(reading: Reading, { first, last }: NounPhrase, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (!(hasBit(bits, first, Is.capital) && hasBit(bits, first - 2, Is.capital)) || tokens[first - 1]?.lower !== 'and')
    return undefined
  // "Ministry of Ports and Piers (MPP) Secretary Vik"
  if (anyHasBit(bits, first, last, Is.closer)) return undefined
  let at = first - 2
  while (at > floor && hasBit(bits, at, Is.capital | Is.comma)) at--
  // "A letter sent by Vik and Moe said so"
  if (tokens[at]?.lower === 'by') return describedBefore(reading, at, floor)
  const who = isIn(tokens, at) ? phraseEndingAt(reading, at - 1, floor) : undefined
  // "the Minister of Information and Culture"
  return who && tokens[at]?.lower === 'of' && isOffice(tokens, at - 1) ? { ...who, last } : who
}
const isIn = among('in from of at near across')
