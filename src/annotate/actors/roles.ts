import { tokenAt } from '../tokens.ts'
import type { Mention } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import type { Member } from './identity/member.ts'
import { offices } from './kinds/known.ts'
import { placePrepositions, wayPrepositions } from './lists/place-words.ts'
import { actingVerbs, sayingVerbs, weakVerbs } from './lists/verbs.ts'

/**
 * Whether a country or a seat of government acts as a government or is a place here; `null` where it makes no
 * difference.
 */
export function roleAt(
  { document: { tokens } }: Article,
  { first, last, rule }: Candidate,
  { named, type }: Member,
): Mention['role'] {
  if (!named || (named.kind !== 'country' && named.form !== 'seat')) return type === 'place' ? 'place' : null
  if (rule === 'government') return 'speaker'
  const before = tokenAt(tokens, first - 1)?.lower ?? ''
  const after = tokens[last + 1]?.lower ?? ''
  if (isSide(tokens, first, last)) return 'speaker'
  if (placePrepositions.has(before) || wayPrepositions.has(before)) return 'place'
  if (sayingVerbs.has(after) || (named.form !== 'seat' && offices.has(after))) return 'speaker'
  if (actingVerbs.has(after)) return named.form === 'seat' && weakVerbs.has(after) ? 'place' : 'speaker'
  return named.form === 'seat' ? 'place' : null
}

// "pro-Beijing", "Beijing-backed": who takes sides, or whose side is taken.
const isSide = (tokens: Article['document']['tokens'], first: number, last: number): boolean =>
  (tokenAt(tokens, first - 1)?.text === '-' && /^(?:pro|anti)$/u.test(tokens[first - 2]?.lower ?? '')) ||
  (tokens[last + 1]?.text === '-' && /^(?:backed|led|run|held|allied)$/u.test(tokens[last + 2]?.lower ?? ''))
