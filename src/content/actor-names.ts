import type { ActorEntry, ActorNames } from '../annotate/actors/registry.ts'

/** One name as it stands in an actor's file. */
export type WrittenName = {
  readonly path: readonly (string | number)[]
  readonly text: string
  readonly list: NameList
}
export type NameList = keyof ActorNames | 'name'

/** All names of an actor, with the path of each. */
export function namesIn({ name, names = {} }: ActorEntry): WrittenName[] {
  const listed = lists.flatMap((list) =>
    (names[list] ?? []).map((text, at): WrittenName => ({ path: ['names', list, at], text, list })),
  )
  return [{ path: ['name'], text: name, list: 'name' }, ...listed]
}

/** Whether names of this list stand for the actor wherever they are met, without any other sign. */
export const isStrong = (list: NameList): boolean => strong.has(list)

const strong: ReadonlySet<NameList> = new Set(['name', 'aliases', 'acronyms', 'former'])
const lists = ['aliases', 'acronyms', 'weak', 'former', 'demonyms', 'seats', 'never'] as const
