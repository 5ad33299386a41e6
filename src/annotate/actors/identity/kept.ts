import { opensAt, type Article } from '../article.ts'
import { isDefinedAsThing } from '../not-actors/defined.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'
import { isOnlyShort, isOwnName } from './own-name.ts'
import { smallAmong } from './small.ts'
import { isSubject } from './subject.ts'

/** The groups that name actors: not the lone words that owe their capital to the sentence they open. */
export function keptGroups(
  article: Article,
  groups: readonly Group[],
  cast: Cast,
  peoples: ReadonlySet<Group>,
): Group[] {
  const isFull = (group: Group): boolean => membersOf(cast, group)[0]?.group === group
  const small = smallAmong(
    article.document,
    groups.filter((group) => isAskedSmall(group) && isFull(group)),
  )
  const backed = backedBy(article, groups, cast)
  const strong = strongAmong(groups)
  return groups.filter((group) => {
    const { named } = group
    if (named?.form === 'weak') return strong.has(named.id)
    if (!isFull(group)) return isShortForm(article, group, cast)
    return backed.has(group) || (isOwnName(article, group, small) && !peoples.has(group))
  })
}

/** The ids of those that a full name stands for, where a name stands that counts only beside one. */
function strongAmong(groups: readonly Group[]): ReadonlySet<string> {
  const strong = new Set<string>()
  if (!groups.some(({ named }) => named?.form === 'weak')) return strong
  for (const { named } of groups) if (named && named.form !== 'weak') strong.add(named.id)
  return strong
}

// A lone word that nobody registered and that may be a name by itself.
const isAskedSmall = ({ named, words, candidates }: Group): boolean =>
  named === null && words.length === 1 && !isOnlyShort(candidates[0]?.rule)

/** The doubtful names of several words that a title stands before, or that something else is short for. */
function backedBy(article: Article, groups: readonly Group[], cast: Cast): Set<Group> {
  const backed = new Set<Group>()
  for (const group of groups) {
    if (group.words.length > 1 && isDoubtful(group) && group.votes.person >= 4) backed.add(group)
    const full = membersOf(cast, group)[0]?.group
    // "the NLB" is more than "NLB Results".
    if (group.candidates[0]?.rule === 'initials') continue
    if (full && full !== group && isDoubtful(full) && isShortForm(article, group, cast)) backed.add(full)
  }
  return backed
}
const isDoubtful = ({ candidates }: Group): boolean => candidates[0]?.rule === 'common-end'

// "the House" is nobody's while both the White House and the House of Lords may be meant.
const isShortForm = (article: Article, group: Group, cast: Cast): boolean =>
  !isOpenerOnly(article, group) &&
  !isDefinedAway(article, group) &&
  !isEarlyOpener(article, group, cast) &&
  (group.candidates[0]?.rule !== 'head-alone' || membersOf(cast, group).length === 1)

// "Halda is a space capsule" beside a firm called Halda Lines.
const isDefinedAway = ({ document }: Article, { named, candidates }: Group): boolean =>
  named === null && candidates.some((candidate) => isDefinedAsThing(document, candidate))

// "Image:" at the head of captions is no short form of anything.
const isOpenerOnly = (article: Article, { candidates }: Group): boolean =>
  candidates[0]?.rule === 'common-word' &&
  candidates.every((candidate) => opensAt(article, candidate.first) && !isSubject(article.document, candidate))

// "Harvest of plums": a surname comes after the full name, and does something where it comes before.
const isEarlyOpener = (article: Article, group: Group, cast: Cast): boolean =>
  group.words.length === 1 &&
  group.candidates.every(
    (candidate) =>
      opensAt(article, candidate.first) &&
      candidate.first < (membersOf(cast, group)[0]?.group.candidates[0]?.first ?? 0) &&
      !isSubject(article.document, candidate),
  )
