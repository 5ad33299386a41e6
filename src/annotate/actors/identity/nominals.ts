import { hasFlag } from '../../flags.ts'
import { firstFrom } from '../../sorted.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { signal } from '../lexicon/signals.ts'
import { nounsOfKnown } from '../lists/body-nouns.ts'
import { spokespeople } from '../lists/organisation-words.ts'
import { sayingVerbs } from '../lists/verbs.ts'
import { bodiesByNoun } from './bodies-by-noun.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/**
 * The places where a body speaks under the noun for what it is ("the union said"), by its group. A noun links only
 * when the article names one such body; where two stand, nobody is meant for sure.
 */
export function nominalsIn(article: Article, groups: readonly Group[], cast: Cast): Map<Group, Candidate[]> {
  const found = new Map<Group, Candidate[]>()
  const { tokens } = article.document
  const spoken: number[] = []
  for (const at of article.noted) if (isSpeaker(article, at)) spoken.push(at)
  if (spoken.length === 0) return found
  const bodies = bodiesByNoun(article, groups, cast)
  let places: readonly Place[] | undefined
  for (const at of spoken) {
    // "The retailer fell after the company said so": the retailer, be it the same or not.
    if (isAnyBody(tokens, at) && isSubordinator(tokens, at - 2)) continue
    const members = bodies.get(tokens[at]?.lower ?? '')
    const before = (): Place | undefined => placeBefore((places ??= placesOf(groups, cast)), at)
    const member = members ? onlyOne(tokens, members, at, before) : knownAs(tokens, at, before())
    if (member) found.set(member.group, [...(found.get(member.group) ?? []), toCandidate(at, at, 'org', 'nominal')])
  }
  return found
}

/** The one body that goes by the noun at a token. */
function onlyOne(
  tokens: readonly Token[],
  members: ReadonlySet<Member>,
  at: number,
  before: () => Place | undefined,
): Member | undefined {
  const [member] = members
  if (!member || members.size !== 1 || (member.group.candidates[0]?.last ?? at) >= at) return undefined
  // "the group Vold … the Moss Coalition … the group": the last one, if any, where no name has the noun.
  const isNamedSo = !isAnyBody(tokens, at) || member.words.includes(tokens[at]?.lower ?? '')
  return isNamedSo || before()?.member === member ? member : undefined
}

// "NATO met. The alliance said": the body named last, if it is known to go by that noun.
const knownAs = (tokens: readonly Token[], at: number, place: Place | undefined): Member | undefined =>
  place && at - place.last < longAgo && nounsOfKnown.get(place.member.id)?.includes(tokens[at]?.lower ?? '')
    ? place.member
    : undefined
// Some two paragraphs, in tokens.
const longAgo = 80

const placeBefore = (places: readonly Place[], at: number): Place | undefined =>
  places[firstFrom(places, ({ last }) => last, at) - 1]

const isAnyBody = among('company firm group')
const isSubordinator = among('after before when as because while since once until if where which whose that')

/** Where a body is named, by the last token of the name. */
type Place = { readonly last: number; readonly member: Member }

/** The places where bodies are named, in the order of the text. */
const placesOf = (groups: readonly Group[], cast: Cast): Place[] =>
  groups
    .flatMap((group) => {
      const [member] = membersOf(cast, group)
      return member?.type === 'org' ? group.candidates.map(({ last }) => ({ last, member })) : []
    })
    .sort((a, b) => a.last - b.last)

// "the union said", "said the union", "according to the union", "a spokesman for the union".
function isSpeaker({ document }: Article, at: number): boolean {
  if (!hasFlag(document, at, signal.body)) return false
  const { tokens } = document
  const noun = tokens[at]
  if (noun?.text !== noun?.lower || tokens[at - 1]?.lower !== 'the') return false
  if (sayingVerbs.has(tokens[at + 1]?.lower ?? '') || /^(?:said|says|added)$/u.test(tokens[at - 2]?.lower ?? ''))
    return true
  if (tokens[at - 2]?.lower === 'to' && tokens[at - 3]?.lower === 'according') return true
  return /^(?:for|of)$/u.test(tokens[at - 2]?.text ?? '') && spokespeople.has(tokens[at - 3]?.lower ?? '')
}
