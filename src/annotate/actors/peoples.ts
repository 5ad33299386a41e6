import type { Group } from './groups.ts'

/** The group of the name that a lone word is made from, "Vestian" from "Vestia", by the words of the lone names. */
export function baseOf(
  names: ReadonlyMap<string, Group>,
  { words: [word = '', ...others], named }: Group,
): Group | undefined {
  if (others.length > 0 || named !== null) return undefined
  const stem = /^(.{3,}[aoe])ns?$/u.exec(word)?.[1] ?? /^(.{4,})(?:ians?|ese|ish)$/u.exec(word)?.[1]
  return stem === undefined ? undefined : names.get(stem)
}

/** The groups of one word, by that word. */
export const loneNames = (groups: readonly Group[]): ReadonlyMap<string, Group> =>
  new Map(groups.flatMap((group) => (group.words.length === 1 ? [[group.words[0] ?? '', group] as const] : [])))

/** Adds to the votes of each name that the article also has a people of: "Vestian waters" make Vestia a place. */
export function weighPeoples(groups: readonly Group[]): void {
  const names = loneNames(groups)
  for (const group of groups) {
    const base = baseOf(names, group)
    if (base) base.votes.place += 3
  }
}
