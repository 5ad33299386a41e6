import { among } from '../../vocabulary.ts'
import { isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { chunkEnd } from './chunk.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * A phrase with what goes on behind its capitalised head: an office with its portfolio and who holds it, "Secretary of
 * State Ida Moe", or a body and who works there, "University of Oslo professor Ida Moe", whose head is the person's part.
 */
export function withPortfolio(reading: Reading, phrase: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  const { first, last } = phrase
  // "Moss Port Authority (MPA) chief Ida Moe"
  const isShortened =
    hasBit(bits, last + 1, Is.opener) && hasBit(bits, last + 3, Is.closer) && hasBit(bits, last + 4, office)
  const behind = isShortened ? chunkEnd(reading, last + 4, limit) : undefined
  if (behind !== undefined && hasBit(bits, behind, Is.capital))
    return { first, last: behind, head: { first: last + 4, last: behind } }
  if (!hasBit(bits, last, Is.capital) || !isOfOrFor(tokens, last + 1)) return phrase
  const end = chunkEnd(reading, last + 2, limit)
  if (end === undefined || end < last + 3 || !hasBit(bits, end, Is.capital)) return phrase
  if (hasBit(bits, last, office)) return { ...phrase, last: end }
  // "Ida Moe of the Sheriff's Office" holds no sheriff
  for (let at = last + 3; at < end; at++)
    if (hasBit(bits, at, office) && !hasBit(bits, at + 1, Is.possessive))
      return { first, last: end, head: { first: at, last: end } }
  return phrase
}

const office = Is.role | Is.title

/** Whether a noun that "of" or "for" follows is an office, and what follows is its portfolio and not who holds another. */
export const hasPortfolio = ({ bits, tokens }: Reading, at: number): boolean =>
  (isOffice(tokens, at) || (hasBit(bits, at, Is.capital) && hasBit(bits, at, office))) && !hasBit(bits, at + 2, office)

/** What takes a portfolio although it is written small: "the minister of health". */
export const isOffice = among('minister secretary commissioner')
