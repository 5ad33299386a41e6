import type { Cast } from './cast.ts'
import type { Group } from './groups.ts'

/**
 * Of the groups of an article, those that stay when the registry knows most of its names. Then what nobody registered
 * is more often no actor at all, and must be introduced by a title, a role or its own words, or be named often; else
 * all groups stay.
 */
export function withoutStrays(groups: readonly Group[], cast: Cast): readonly Group[] {
  const isRegistered = (group: Group): boolean => cast.get(group)?.[0]?.named?.registered === true
  const registered = countPlaces(groups.filter(isRegistered))
  if (registered < mostOf * countPlaces(groups)) return groups
  return groups.filter((group) => isRegistered(group) || isIntroduced(cast.get(group)?.[0]?.group ?? group))
}

// Tried from 0.4 to 0.6 with registries that hold every name of an article: the lower, the fewer stray words.
const mostOf = 0.4

// Fewer let products and emphasised words in, more lose bodies that go by their initials alone.
const often = 5

const countPlaces = (groups: readonly Group[]): number =>
  groups.reduce((sum, { candidates }) => sum + candidates.length, 0)

const isIntroduced = ({ named, votes, words, candidates }: Group): boolean =>
  named !== null ||
  candidates.length >= often ||
  votes.person >= 3 ||
  (words.length > 1 && tellingRules.has(candidates[0]?.rule ?? ''))

const tellingRules: ReadonlySet<string> = new Set(['given-name', 'personal-form', 'organisation-head'])
