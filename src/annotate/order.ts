import type { Annotation } from './types.ts'

type Placed = Pick<Annotation, 'kind' | 'start' | 'end'>

const rank: Record<Annotation['kind'], number> = { quote: 0, claim: 1, quantity: 2, mention: 3 }

/** Sorts annotations as they are nested: by start, the longer first; of the same extent quotes hold claims hold actors. */
export const outermostFirst = (a: Placed, b: Placed): number =>
  a.start - b.start || b.end - a.end || rank[a.kind] - rank[b.kind]

/**
 * The quotes and claims of an article as its notes are numbered, from 1: in the order of their ends, where the numbers
 * stand, so that a reader meets 1 before 2; of those that end together the inner one first.
 */
export const numbered = <Item extends Placed>(citables: readonly Item[]): { number: number; citable: Item }[] =>
  citables
    .toSorted((a, b) => a.end - b.end || outermostFirst(b, a))
    .map((citable, index) => ({ number: index + 1, citable }))
