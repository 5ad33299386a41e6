import { among } from '../vocabulary.ts'
import { chunkEnd } from './chunk.ts'
import { isBodyLink } from './grammar-words.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/**
 * A phrase with what goes on behind its capitalised head: an office with its portfolio and who holds it, "Secretary of
 * State Ida Moe", or a body and who works there, "University of Oslo professor Ida Moe", whose head is the person's part.
 */
export function withPortfolio(reading: Reading, phrase: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  const { first, last } = phrase
  // "Moss Port Authority (MPA) chief Ida Moe"
  const isShortened =
    (bits[last + 1] ?? 0) & Is.opener && (bits[last + 3] ?? 0) & Is.closer && (bits[last + 4] ?? 0) & office
  const behind = isShortened ? chunkEnd(reading, last + 4, limit) : undefined
  if (behind !== undefined && (bits[behind] ?? 0) & Is.capital)
    return { first, last: behind, head: { first: last + 4, last: behind } }
  if (!((bits[last] ?? 0) & Is.capital) || !isBodyLink(tokens, last + 1)) return phrase
  const end = chunkEnd(reading, last + 2, limit)
  if (end === undefined || end < last + 3 || !((bits[end] ?? 0) & Is.capital)) return phrase
  if ((bits[last] ?? 0) & office) return { ...phrase, last: end }
  for (let at = last + 3; at < end; at++)
    if ((bits[at] ?? 0) & office) return { first, last: end, head: { first: at, last: end } }
  return phrase
}

const office = Is.role | Is.title

/** Whether a noun that "of" or "for" follows is an office, and what follows is its portfolio and not who holds another. */
export const hasPortfolio = ({ bits, tokens }: Reading, at: number): boolean =>
  (isOffice(tokens, at) || ((bits[at] ?? 0) & Is.capital && (bits[at] ?? 0) & office) !== 0) &&
  !((bits[at + 2] ?? 0) & office)
const isOffice = among('minister secretary commissioner')
