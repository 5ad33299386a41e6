import type { Annotation, Citable } from './types.ts'

const rank: Record<Annotation['kind'], number> = { quote: 0, claim: 1, quantity: 2, mention: 3 }

/** Sorts annotations as they are nested: by start, the longer first; of the same extent quotes hold claims hold actors. */
export const outermostFirst = (a: Annotation, b: Annotation): number =>
  a.start - b.start || b.end - a.end || rank[a.kind] - rank[b.kind]

/** The quotes and claims of an article in the order in which its notes are numbered, from 1. */
export const numbered = <Item extends Citable>(citables: readonly Item[]): { number: number; citable: Item }[] =>
  citables.toSorted(outermostFirst).map((citable, index) => ({ number: index + 1, citable }))
