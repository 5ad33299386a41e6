import { tokenAt } from '../tokens.ts'
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

/** Adds a member to the index; of a lone word nothing is short, but what stands in brackets behind it. */
export function addMember(article: Article, { byWord, byInitials, byEnd }: MemberIndex, member: Member): void {
  const { words, group } = member
  for (const { last } of group.candidates) if (opensBracket(article, last + 1)) push(byEnd, last, member)
  if (words.length < 2) return
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (words.indexOf(word) === at) push(byWord, word, member)
  }
  for (const letters of initialsOf(words)) push(byInitials, letters, member)
}

/** The members that a group may be a short form of; whoever is left out has no word in common with it. */
export function membersNear(
  article: Article,
  index: MemberIndex,
  { words, text, named, candidates }: Group,
): readonly Member[] {
  const near: Member[] = []
  const [word = ''] = words
  take(near, index.byWord.get(word))
  for (const given of alikeGiven(word)) take(near, index.byWord.get(given))
  if (words.length > 1) take(near, index.byWord.get(words.at(-1) ?? ''))
  if (named) take(near, index.byWord.get(fold(named.name.slice(named.name.lastIndexOf(' ') + 1))))
  if (words.length > 1) return near
  take(near, index.byInitials.get(singularOf(text)))
  for (const { first } of candidates) if (opensBracket(article, first - 1)) take(near, index.byEnd.get(first - 2))
  return near
}

const opensBracket = ({ document: { tokens } }: Article, at: number): boolean => tokenAt(tokens, at)?.text === '('

function take(near: Member[], members: readonly Member[] | undefined): void {
  for (const member of members ?? none) if (!near.includes(member)) near.push(member)
}
const none: readonly Member[] = []

function push<Key>(map: Map<Key, Member[]>, key: Key, member: Member): void {
  const members = map.get(key)
  if (!members) map.set(key, [member])
  else if (members.length < most) members.push(member)
}

// Beyond so many of one surname nobody can tell who is meant, and a text of nothing else must not take its square.
const most = 32
