import { among } from '../../vocabulary.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Cast } from './cast.ts'

/**
 * Who is from the place that a phrase only says more closely where it is: "Ida Moe from Moss, Norway said so" names Ida
 * Moe; undefined where the place speaks for itself, "In a letter from Moss, Norway said so".
 */
export function residentOf(reading: Reading, cast: Cast, phrase: NounPhrase): NounPhrase | undefined {
  const { bits, tokens, document } = reading
  const comma = phrase.first - 1
  if (tokens[comma]?.text !== ',' || !hasBit(bits, comma - 1, Is.capital)) return undefined
  if (cast.namedBy(reading, phrase.head)?.type !== 'place') return undefined
  let at = comma - 1
  while (hasBit(bits, at, Is.capital)) at--
  if (!isFrom(tokens, at)) return undefined
  const floor = document.sentences[spanAt(document.sentences, at, ({ last }) => last)]?.first ?? 0
  const who = phraseEndingAt(reading, at - 1, floor)
  return who && !(hasBit(bits, who.first - 1, Is.preposition) && who.first > floor) ? who : undefined
}

const isFrom = among('from of in near at outside')
