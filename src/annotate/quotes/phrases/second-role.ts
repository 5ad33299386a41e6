import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { isOfficeOrShort } from './short-office.ts'

/** What somebody is with what they are besides and their name: `'engineer and author Hanne Vik'`, `'Labour MP and author Hanne Vik'`. */
export function withSecondRole(
  reading: Reading,
  phrase: NounPhrase | undefined,
  limit: number,
): NounPhrase | undefined {
  const { bits, tokens } = reading
  const isNamed = phrase && hasBit(bits, phrase.last, Is.capital | Is.pronoun) && !isOfficeOrShort(reading, phrase.last)
  if (!phrase || isNamed || tokens[phrase.last + 1]?.lower !== 'and') return phrase
  if (hasBit(bits, phrase.first, Is.determiner)) return phrase
  const named = phraseStartingAt(reading, phrase.last + 2, limit)
  if (!named || hasBit(bits, named.first, Is.capital) || !hasBit(bits, named.last, Is.capital)) return phrase
  const head = { first: phrase.first, last: named.head.last }
  return { first: phrase.first, last: named.last, head }
}
