import { isComma, isOf } from '../../function-words.ts'
import type { EntityType, Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Candidate } from '../candidate.ts'
import { organisationIntroductions } from '../lists/organisation-words.ts'
import { roles } from '../lists/titles.ts'
import type { Votes } from './evidence.ts'
import type { Neighbours } from './neighbours.ts'

/** Adds to `votes` what the plural says that a name is an example of: "bands such as Halden", "towns like Moss". */
export function weighExample(tokens: readonly Token[], first: number, votes: Votes): void {
  const type = exampleOf(tokens, first)
  if (type) votes[type] += asExample
}
const asExample = 2.5

/**
 * What the plural says that a name is an example of; `null` where none does: "towns, including Halden", "towns have
 * burned, including Halden".
 */
function exampleOf(tokens: readonly Token[], first: number): EntityType | null {
  if (!isLike(tokens, first - 1)) return null
  const of = isAs(tokens, first - 1) ? (isSuch(tokens, first - 2) ? first - 3 : -1) : first - 2
  if (!isComma(tokens, of)) return kindOf(tokens, of)
  return kindOf(tokens, of - 1) ?? (isIncluding(tokens, first - 1) ? onlyKindBefore(tokens, of - 1) : null)
}

const isLike = among('like including as include includes included')
const isAs = among(['as'])
const isSuch = among(['such'])
const isIncluding = among(['including'])

const kindOf = (tokens: readonly Token[], at: number): EntityType | null =>
  isBodies(tokens, at) ? 'org' : isPeople(tokens, at) ? 'person' : isPlaces(tokens, at) ? 'place' : null

/** What the plurals of the clause that ends at a token are; `null` where they are of several kinds. */
function onlyKindBefore(tokens: readonly Token[], last: number): EntityType | null {
  let only: EntityType | null = null
  for (let at = last; at > last - longestClause && tokens[at]?.kind !== 'mark'; at--) {
    const kind = kindOf(tokens, at)
    if (kind && only && kind !== only) return null
    only ??= kind
  }
  return only
}
const longestClause = 10

/** The types of the names in lists of a text of which a plural says what they are, by their numbers. */
export function listedTypes(
  tokens: readonly Token[],
  neighbours: readonly Neighbours[],
  candidates: readonly Candidate[],
): ReadonlyMap<number, EntityType> {
  const listed = new Map<number, EntityType>()
  for (const [left, right] of neighbours) {
    const type = listed.get(left) ?? listOf(tokens, candidates[left]?.first ?? 0)
    if (type) listed.set(left, type).set(right, type)
  }
  return listed
}

// "the towns of Halden and Moss"
const listOf = (tokens: readonly Token[], first: number): EntityType | null =>
  exampleOf(tokens, first) ??
  (isOf(tokens, first - 1) && (isPlaces(tokens, first - 2) || areTheirs(tokens, first - 2)) ? 'place' : null)

// "residents of Halden, Moss and Vold"
const areTheirs = among('residents villagers inhabitants townships suburbs')

const pluralOf = (word: string): string =>
  /[^aeiou]y$/u.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/u.test(word) ? `${word}es` : `${word}s`
const isBodies = among([
  ...[...organisationIntroductions].map(pluralOf),
  ...'customers clients sponsors advertisers multinationals heavyweights makers startups'.split(' '),
])
const isPeople = among([
  ...roles.trim().split(/\s+/u).map(pluralOf),
  ...'people men women stars celebrities politicians figures'.split(' '),
])
/** Whether a plural at a token says that places are named beside it. */
export const isPlaces = among(
  'countries nations cities towns villages states provinces regions islands districts suburbs boroughs counties places areas neighbourhoods neighborhoods rivers lakes municipalities communes hamlets parishes prefectures',
)
