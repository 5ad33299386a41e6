import type { Article } from '../article.ts'
import { isSignal, signal } from '../lexicon/signals.ts'
import { firmKinds } from '../lists/organisation-words.ts'
import { isFirmSuffix } from '../runs/firm-ends.ts'
import { membersOf, type Cast } from './cast.ts'
import type { Group } from './groups.ts'
import type { Member } from './member.ts'

/** The bodies that the article names, by the nouns they may go by: the Moss Union by "union", Vold AS by "company". */
export function bodiesByNoun(
  { document: { tokens } }: Article,
  groups: readonly Group[],
  cast: Cast,
): Map<string, Set<Member>> {
  const bodies = new Map<string, Set<Member>>()
  const add = (noun: string, member: Member): void => {
    if (isSignal(noun, signal.body)) bodies.set(noun, (bodies.get(noun) ?? new Set()).add(member))
  }
  for (const group of groups) {
    const member = membersOf(cast, group)[0]
    if (member?.type !== 'org') continue
    add(member.words.at(-1) ?? '', member)
    if (member.words[1] === 'of') add(member.words[0] ?? '', member)
    for (const { first, last } of group.candidates) {
      const before = tokens[first - 1]?.text ?? ''
      add(before, member)
      if (isFirmSuffix(tokens[last]) || firmNouns.has(before)) firmNames.forEach((noun) => add(noun, member))
    }
  }
  return bodies
}

const firmNames: readonly string[] = ['company', 'firm']
const firmNouns: ReadonlySet<string> = new Set([
  ...firmKinds,
  ...'company firm maker operator giant developer builder supplier'.split(' '),
])
