import { hasClass, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { genderOfGiven, genderOfTitle, type Gender } from '../lexicon/gender.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { closest, firstOf } from './closest.ts'
import type { Group } from './groups.ts'
import { addMember, emptyIndex, membersNear, type MemberIndex } from './member-index.ts'
import { toMember, type Member } from './member.ts'
import { isShortFor } from './short-forms.ts'

/**
 * For each group of names in an article, by its number, the actors it may stand for; a group of full names stands for
 * its own.
 */
export type Cast = readonly (readonly Member[])[]

/** The actors that a group may stand for. */
export const membersOf = (cast: Cast, { at }: Group): readonly Member[] => cast[at] ?? []

/** Who is named in full in an article, and whom its short forms stand for. */
export function castOf(article: Article, groups: readonly Group[]): Cast {
  const cast = new Array<readonly Member[]>(groups.length)
  const index = emptyIndex()
  for (const group of fullestFirst(groups)) {
    const fitting = fittingFor(article, index, group)
    if (fitting.length > 0) cast[group.at] = closest(group, fitting)
    else {
      const member = toMember(group)
      addMember(article, index, member)
      cast[group.at] = [member]
    }
  }
  return cast
}

/** The names of most words first; of as many words, those that are registered. */
function fullestFirst(groups: readonly Group[]): Group[] {
  const ranked: Group[][] = []
  for (const group of groups) (ranked[rankOf(group)] ??= []).push(group)
  const ordered: Group[] = []
  for (let rank = ranked.length - 1; rank >= 0; rank--) for (const group of ranked[rank] ?? []) ordered.push(group)
  return ordered
}

// "Bill Hale" stands for a registered William Hale, not he for it.
const rankOf = ({ words, named }: Group): number => 2 * words.length + (named?.registered ? 1 : 0)

/** Of the actors named so far, those that a group is a short form for. */
function fittingFor(article: Article, index: MemberIndex, group: Group): readonly Member[] {
  const near = membersNear(article, index, group)
  if (near.length === 0) return near
  const short = near.filter((member) => isShortFor(article, group, member) && !isNamesake(group, member))
  return short.length === 0 ? short : withGender(genderOfGroup(article, group), short)
}

// "Moss, the food group": nobody of the family that it is named after.
const isNamesake = (group: Group, { type, group: full }: Member): boolean =>
  type === 'person' && firstOf(group) < firstOf(full) && isIntroducedAsBody(group)

const isIntroducedAsBody = (group: Group): boolean =>
  group.named === null && group.words.length === 1 && group.votes.org >= 3 && group.votes.org > group.votes.person + 1

// "Mr. Moe" is not Michelle Moe.
const withGender = (gender: Gender | undefined, members: readonly Member[]): readonly Member[] =>
  gender === undefined
    ? members
    : members.filter(({ type, words: [given = '', ...others] }) => {
        const own = type === 'person' && others.length > 0 ? genderOfGiven(given) : undefined
        return own === undefined || own === gender
      })

/** What the titles before the places of a group tell, where they agree. */
function genderOfGroup(article: Article, { candidates }: Group): Gender | undefined {
  let gender: Gender | undefined
  for (const { first } of candidates) {
    const here = titleAt(article, first)
    if (here && gender && here !== gender) return undefined
    gender ??= here
  }
  return gender
}

const titleAt = (article: Article, first: number): Gender | undefined =>
  hasClass(article, first - 1, wordClass.title)
    ? genderOfTitle(article.document.tokens[first - 1]?.text ?? '')
    : undefined

/** The actors that one place may stand for: those of its group whom the title before it does not exclude. */
export function membersAt(article: Article, cast: Cast, group: Group, { first }: Candidate): readonly Member[] {
  const members = membersOf(cast, group)
  if (members.length < 2) return members
  const fitting = withGender(titleAt(article, first), members)
  return fitting.length > 0 ? fitting : members
}
