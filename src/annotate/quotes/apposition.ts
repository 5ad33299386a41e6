import type { Mention } from '../types.ts'
import type { Cast } from './cast.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** The person whose name stands in apposition behind a nominal: `'his lawyer, Anne Dahl, said'` → Anne Dahl. */
export function apposedTo({ tokens, bits }: Reading, cast: Cast, { last, head }: NounPhrase): Mention | undefined {
  const name = tokens[last + 2]
  const isNominal = /^\p{Ll}/u.test(tokens[head.last]?.text ?? '') && !((bits[head.last] ?? 0) & Is.pronoun)
  if (!isNominal || tokens[last + 1]?.text !== ',' || !name) return undefined
  const [person] = cast.between(name.start, name.end)
  if (person?.type !== 'person' || person.start !== name.start) return undefined
  let end = last + 2
  while ((tokens[end]?.end ?? Infinity) < person.end) end++
  const isClosed = /^[,.;)]$/u.test(tokens[end + 1]?.text ?? '.')
  // "The lawyer, Anne Dahl, and the mayor" is a list of three.
  return isClosed && !/^(?:and|or)$/u.test(tokens[end + 2]?.text ?? '') ? person : undefined
}
