import { isThe } from '../../function-words.ts'
import type { Document } from '../../types.ts'
import type { Group } from '../identity/groups.ts'

/** Votes for a person where a name is the plural of somebody's: "the Viks" beside Hanne Vik. */
export function weighFamilies({ tokens }: Document, groups: readonly Group[]): void {
  const families = groups.filter(
    ({ named, type, words, candidates }) =>
      words.length === 1 &&
      named === null &&
      type === null &&
      words[0]?.endsWith('s') &&
      candidates.some(({ first }) => isThe(tokens, first - 1)),
  )
  if (families.length === 0) return
  const surnames = new Set<string>()
  for (const { type, named, words } of groups)
    if (type === 'person' || named?.kind === 'person' || (type === null && named === null))
      surnames.add(words.at(-1) ?? '')
  // The article speaks for a body at each place.
  for (const { words, votes, candidates } of families)
    if (surnames.has((words[0] ?? '').slice(0, -1))) votes.person += 1 + 2 * candidates.length
}
