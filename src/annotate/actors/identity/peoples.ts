import { endsLike } from '../lexicon/ends.ts'
import type { Group } from './groups.ts'

/**
 * The groups that name a people by a name of the article, "Vestian" beside "Vestia"; each is a vote for the place that
 * it is named after.
 */
export function peoplesAmong(groups: readonly Group[]): ReadonlySet<Group> {
  const derived = groups.filter((group) => stemOf(group) !== undefined)
  if (derived.length === 0) return nobody
  const names = new Map<string, Group>()
  for (const group of groups) if (group.words.length === 1) names.set(group.words[0] ?? '', group)
  const peoples = new Set<Group>()
  for (const group of derived) {
    const base = names.get(stemOf(group) ?? '')
    if (!base) continue
    base.votes.place += 3
    peoples.add(group)
  }
  return peoples
}
const nobody: ReadonlySet<Group> = new Set()

function stemOf({ words, named }: Group): string | undefined {
  const [word = ''] = words
  if (words.length > 1 || named !== null || !mayBePeople(word)) return undefined
  return /^(.{3,}[aoe])ns?$/u.exec(word)?.[1] ?? /^(.{4,})(?:ians?|ese|ish)$/u.exec(word)?.[1]
}

const mayBePeople = endsLike('an on en ns se sh')
