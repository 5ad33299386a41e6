import type { Mention } from '../../types.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { spanAt } from '../reading/span-at.ts'
import { isQuoted } from './antecedent-search.ts'
import { memory, onlyOne, type Cast } from './cast.ts'

/** Whether a noun phrase tells a person by a people, a party or an age: "the Italian", "the 34-year-old". */
export function isEpithet(reading: Reading, cast: Cast, { first, last }: NounPhrase): boolean {
  const { tokens } = reading
  if (tokens[first]?.lower !== 'the') return false
  if (tokens[last]?.lower === 'old') return tokens[first + 1]?.kind === 'number'
  return last === first + 1 && peoples.test(tokens[last]?.text ?? '') && !cast.namedBy(reading, { first, last })
}

const peoples =
  /^(?:\p{Lu}\p{Ll}*(?:ian|ean|ican|man|woman|ese|crat)|Scot|Briton|Spaniard|Swede|Dane|Finn|Pole|Turk|Croat|Serb|Czech|Slovak|Greek|Thai|Israeli|Iraqi|Pakistani)$/u

/** The one person whom the paragraph names before such a phrase, outside marks; undefined where there are more or none. */
export function epithetOf(reading: Reading, cast: Cast, phrase: NounPhrase): Mention | undefined {
  if (!isEpithet(reading, cast, phrase)) return undefined
  const { paragraphs } = reading.document
  const paragraph = paragraphs[spanAt(paragraphs, phrase.first, ({ last }) => last)]?.start ?? 0
  const at = reading.tokens[phrase.first]?.start ?? 0
  return onlyOne(
    cast
      .between(Math.max(paragraph, at - memory), at)
      .filter((mention) => mention.type === 'person' && !isQuoted(reading, mention)),
  )
}
