import { codeAt, isSmallLetter } from '../../characters.ts'
import { hasFlag } from '../../flags.ts'
import type { Article } from '../article.ts'
import { fold } from '../lexicon/fold.ts'
import { initialsOf, isInitials, singularOf } from '../lexicon/initials.ts'
import { signal } from '../lexicon/signals.ts'
import { alikeGiven } from '../lists/diminutives.ts'
import type { Named } from '../registry.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/**
 * Members by what their short forms have in common with them: a word, the initials, the place of the full name. Those of
 * several words are added first; their initials are read when a lone word asks for some.
 */
export type MemberIndex = {
  readonly byWord: Map<string, Member[]>
  readonly byEnd: Map<number, Member[]>
  readonly full: Member[]
  byInitials: Map<string, Member[]> | null
}

/** An index without members. */
export const emptyIndex = (): MemberIndex => ({ byWord: new Map(), byEnd: new Map(), full: [], byInitials: null })

/** Adds a member to the index; of a lone word nothing is short, but what stands in brackets behind it. */
export function addMember({ document }: Article, { byWord, byEnd, full }: MemberIndex, member: Member): void {
  const { words, group } = member
  for (const { last } of group.candidates) if (hasFlag(document, last + 1, signal.bracket)) push(byEnd, last, member)
  if (words.length < 2) return
  full.push(member)
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (words.indexOf(word) === at) push(byWord, word, member)
  }
}

/** The members that a group may be a short form of; whoever is left out has no word in common with it. */
export function membersNear({ document }: Article, index: MemberIndex, group: Group): readonly Member[] {
  const near: Member[] = []
  const { words, text, named, candidates } = group
  const [word = ''] = words
  take(near, index.byWord.get(word))
  for (const given of alikeGiven(word)) take(near, index.byWord.get(given))
  if (words.length > 1) take(near, index.byWord.get(words.at(-1) ?? ''))
  if (named && isWellKnownBody(named)) take(near, index.byWord.get(lastWordOf(named)))
  if (words.length > 1) return near
  if ((!isSmallLetter(codeAt(text, 1)) || isInitials(text)) && (!named || isWellKnownBody(named)))
    take(near, initialsIn(index).get(singularOf(text)))
  for (const { first } of candidates)
    if (hasFlag(document, first - 1, signal.bracket)) take(near, index.byEnd.get(first - 2))
  return near
}

// "FDA", which ends with "Administration" in full
const isWellKnownBody = ({ kind, registered }: Named): boolean => kind === 'organisation' && !registered
const lastWordOf = ({ name }: Named): string => fold(name.slice(name.lastIndexOf(' ') + 1))

function initialsIn(index: MemberIndex): ReadonlyMap<string, readonly Member[]> {
  if (index.byInitials) return index.byInitials
  const members = new Map<string, Member[]>()
  for (const member of index.full) for (const letters of initialsOf(member.words)) push(members, letters, member)
  return (index.byInitials = members)
}

function take(near: Member[], members: readonly Member[] | undefined): void {
  if (members) for (const member of members) if (!near.includes(member)) near.push(member)
}

function push<Key>(map: Map<Key, Member[]>, key: Key, member: Member): void {
  const members = map.get(key)
  if (!members) map.set(key, [member])
  else if (members.length < most) members.push(member)
}

// Beyond so many of one surname nobody can tell who is meant, and a text of nothing else must not take its square.
const most = 32
