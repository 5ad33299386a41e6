import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { Cast } from './cast.ts'

/** The person whose body a phrase ends with: `'Hanne Vik of Oslo's Fund for Ports and Piers'` → Hanne Vik. */
export function memberBefore(
  { bits, tokens }: Reading,
  cast: Cast,
  { first }: Run,
  body: Mention,
): Mention | undefined {
  if (body.type === 'person') return undefined
  let at = first
  while ((tokens[at]?.start ?? body.start) < body.start) at++
  at--
  // "of Oslo's Fund", "of the Fund"
  if (hasBit(bits, at, Is.possessive)) at--
  while (at > first && hasBit(bits, at, Is.capital | Is.determiner)) at--
  if (at <= first || !isOf(tokens, at)) return undefined
  const end = tokens[at - 1]?.end
  return cast
    .between(tokens[first]?.start ?? 0, body.start)
    .find((mention) => mention.type === 'person' && mention.end === end)
}

const isOf = among('of at from')
