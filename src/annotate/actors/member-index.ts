import type { Article } from './article.ts'
import type { Group } from './groups.ts'
import { alikeGiven } from './diminutives.ts'
import { fold } from './fold.ts'
import { initialsOf, singularOf } from './initials.ts'
import type { Member } from './member.ts'

/** Members by what their short forms have in common with them: a word, the initials, the place of the full name. */
export type MemberIndex = {
  readonly byWord: Map<string, Member[]>
  readonly byInitials: Map<string, Member[]>
  readonly byEnd: Map<number, Member[]>
}

/** An index without members. */
export const emptyIndex = (): MemberIndex => ({ byWord: new Map(), byInitials: new Map(), byEnd: new Map() })

/** Adds a member to the index. */
export function addMember({ byWord, byInitials, byEnd }: MemberIndex, member: Member): void {
  member.words.forEach((word, at) => {
    if (member.words.indexOf(word) === at) push(byWord, word, member)
  })
  for (const letters of initialsOf(member.words)) push(byInitials, letters, member)
  for (const { last } of member.group.candidates) push(byEnd, last, member)
}

/** The members that a group may be a short form of; whoever is left out has no word in common with it. */
export function membersNear(
  article: Article,
  index: MemberIndex,
  { words, text, named, candidates }: Group,
): Set<Member> {
  const near = new Set<Member>()
  const take = (members: readonly Member[] | undefined): void => members?.forEach((member) => near.add(member))
  const [word = ''] = words
  take(index.byWord.get(word))
  for (const given of alikeGiven(word)) take(index.byWord.get(given))
  if (words.length > 1) take(index.byWord.get(words.at(-1) ?? ''))
  if (named) take(index.byWord.get(fold(named.name.slice(named.name.lastIndexOf(' ') + 1))))
  if (words.length > 1) return near
  take(index.byInitials.get(singularOf(text)))
  for (const { first } of candidates)
    if (article.document.tokens[first - 1]?.text === '(') take(index.byEnd.get(first - 2))
  return near
}

function push<Key>(map: Map<Key, Member[]>, key: Key, member: Member): void {
  const members = map.get(key)
  if (!members) map.set(key, [member])
  else if (members.length < most) members.push(member)
}

// Beyond so many of one surname nobody can tell who is meant, and a text of nothing else must not take its square.
const most = 32
