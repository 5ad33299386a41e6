import type { ActorId, EntityType } from '../types.ts'
import type { Article } from './article.ts'
import type { Candidate } from './candidate.ts'
import { toId } from './fold.ts'
import type { Group } from './groups.ts'
import { isShortFor } from './shortForms.ts'
import { typeOf, type Named } from './registry.ts'

/** An actor of one article: under what id and name it goes, and all the words it was named with in full. */
export type Member = {
  readonly id: ActorId
  readonly name: string
  readonly type: EntityType
  readonly words: readonly string[]
  readonly named: Named | null
  readonly group: Group
}

/** The group of each member, and for each group of short forms the members they may stand for. */
export type Cast = { readonly members: readonly Member[]; readonly targets: ReadonlyMap<Group, readonly Member[]> }

/** Who is named in full in an article, and whom its short forms stand for. */
export function castOf(article: Article, groups: readonly Group[]): Cast {
  const members: Member[] = []
  const targets = new Map<Group, readonly Member[]>()
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || firstOf(a) - firstOf(b))
  for (const group of longestFirst) {
    const full = closest(
      group,
      members.filter((member) => isShortFor(article, group, member)),
    )
    if (full.length > 0) targets.set(group, full)
    else {
      const member = toMember(group)
      members.push(member)
      targets.set(group, [member])
    }
  }
  return { members, targets }
}

// "the House" is the House of Lords rather than the White House.
function closest({ words, candidates }: Group, members: readonly Member[]): readonly Member[] {
  if (members.length < 2 || candidates[0]?.rule === 'lone-word') return members
  const opened = members.filter((member) => member.words[0] === words[0])
  return opened.length === 1 ? opened : members
}

const firstOf = ({ candidates }: Group): number => candidates[0]?.first ?? 0

function toMember(group: Group): Member {
  const { named, words } = group
  const name = named?.name ?? group.text
  return { id: named?.id ?? toId(name), name, type: guessType(group), words, named, group }
}

/** The type that its words, the list it stands in, or all its places together give a group. */
export function guessType({ named, type, votes, words, candidates }: Group): EntityType {
  if (named && named.form !== 'seat' && candidates[0]?.rule !== 'government') return typeOf(named.kind)
  if (type && !(type === 'person' && words.length === 1)) return type
  const prior = words.length > 1 ? { person: 1.5, org: 0.5, place: 0 } : { person: 0.4, org: 0.3, place: 0.35 }
  if (type === 'person') prior.person += 2
  if (words.length === 1) prior.org += orgLike.test(words[0] ?? '') ? 1 : 0
  const person = votes.person + prior.person
  const org = votes.org + prior.org
  const place = votes.place + prior.place
  return person >= org && person >= place ? 'person' : org > place ? 'org' : 'place'
}

// "Adnews", "Barlows": the end of a lone name that is a firm's more often than a person's.
const orgLike = /(?:soft|tech|corp|bank|media|pharma)$|[a-z]{3}s$/u

/** The member that one place stands for: of several, the one named last before it. */
export function memberAt(cast: Cast, group: Group, candidate: Candidate): Member | null {
  const full = cast.targets.get(group) ?? []
  let last: Member | null = null
  let at = -1
  for (const member of full)
    for (const { first } of member.group.candidates)
      if (first < candidate.first && first > at) {
        at = first
        last = member
      }
  return last ?? full[0] ?? null
}
