import type { Document } from '../../types.ts'
import type { Candidate } from '../candidate.ts'
import { gazetteer } from '../lexicon/gazetteer.ts'
import { valueOf } from '../lexicon/trie.ts'
import { actingVerbs, sayingVerbs, weakVerbs } from '../lists/verbs.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'

/**
 * Of the groups of an article, those that stay when the registry knows most of its names. Then what nobody registered
 * is more often no actor at all, and must be introduced by a title, a role or its own words, or be named often, or
 * speak or act under its initials; where the registry knows nearly all names, it must speak or act in any case. Else all
 * groups stay. Where the registry held an article's own actors, this left out more than half of what named nobody, and
 * four names in a thousand that were right.
 */
export function withoutStrays(document: Document, groups: readonly Group[], cast: Cast): readonly Group[] {
  const isRegistered = (group: Group): boolean => membersOf(cast, group)[0]?.named?.registered === true
  if (!mayBeCovered(groups, isRegistered)) return groups
  const isCovered = (some: readonly Group[], share: number): boolean =>
    some.length > 0 && countPlaces(some.filter(isRegistered)) >= share * countPlaces(some)
  // Countries and other well-known names say little: they are registered for all articles.
  const unlisted = groups.filter((group) => !isListed(group))
  if (!isCovered(unlisted, mostOfUnlisted) && !isCovered(groups, mostOfAll)) return groups
  const isWell = isCovered(unlisted, nearlyAll) && unlisted.filter(isRegistered).length >= wellKnown
  const isKept = (group: Group): boolean => (isWell || isInitials(group) ? acts(document, group) : isIntroduced(group))
  return groups.filter((group) => isRegistered(group) || isKept(membersOf(cast, group)[0]?.group ?? group))
}

// Tried with registries that hold every name of an article: the lower, the fewer stray words.
const mostOfUnlisted = 0.4
const mostOfAll = 0.8
const nearlyAll = 0.75

// So many actors make a registry of the article's own; fewer may be there by chance.
const wellKnown = 3

// Fewer let products and emphasised words in, more lose bodies that go by their initials alone.
const often = 5

const countPlaces = (groups: readonly Group[]): number =>
  groups.reduce((sum, { candidates }) => sum + candidates.length, 0)

const isListed = ({ words }: Group): boolean => valueOf(gazetteer, words) !== undefined

// Most articles have so many other names that a few of them tell it.
function mayBeCovered(groups: readonly Group[], isRegistered: (group: Group) => boolean): boolean {
  const registered = countPlaces(groups.filter(isRegistered))
  if (registered === 0) return false
  let others = 0
  for (const group of groups) {
    if (!isRegistered(group) && !isListed(group)) others += group.candidates.length
    if (registered < mostOfUnlisted * (registered + others)) return false
  }
  return true
}

const isIntroduced = (group: Group): boolean =>
  group.named !== null ||
  group.candidates.length >= often ||
  (group.words.length > 1 && tellingRules.has(group.candidates[0]?.rule ?? '')) ||
  group.votes.person >= 2

const tellingRules: ReadonlySet<string> = new Set(['given-name', 'personal-form', 'organisation-head'])

// Initials need no introduction: bodies go by them.
const isInitials = ({ candidates }: Group): boolean => candidates[0]?.rule === 'initials' && candidates.length < often

function acts({ tokens }: Document, group: Group): boolean {
  if (!isIntroduced(group) && !isInitials(group)) return false
  if (group.votes.person >= 3) return true
  const isActor = (candidate: Candidate): boolean =>
    sayingVerbs.has(tokens[verbOf(tokens, candidate)]?.lower ?? '') ||
    sayingVerbs.has(tokens[candidate.first - 1]?.lower ?? '') ||
    isDeed(tokens[candidate.last + 1]?.lower ?? '')
  return group.candidates.some(isActor)
}

const isDeed = (verb: string): boolean => actingVerbs.has(verb) && !weakVerbs.has(verb)

// "Ida Moe, the mayor, said", "the mayor, Ida Moe, said": the verb stands behind what two commas part off.
function verbOf(tokens: Document['tokens'], { first, last }: Candidate): number {
  if (tokens[last + 1]?.text !== ',') return last + 1
  if (tokens[first - 1]?.text === ',') return last + 2
  for (let at = last + 2; at <= last + longestBracket; at++) {
    const { text = '.' } = tokens[at] ?? {}
    if (text === ',') return at + 1
    if (bracketEnd.test(text)) break
  }
  return last + 1
}
const longestBracket = 10
const bracketEnd = /^[.;:"“”]$/u
