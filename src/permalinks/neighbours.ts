import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'

const reach = 3

/** The words of the annotations next to each of `items`, nearest first, on either side. */
export function neighboursOf<Item extends Entry | Place>(items: readonly Item[]): Map<Item, Neighbours> {
  const order = items.toSorted((one, other) => one.start - other.start || other.end - one.end)
  const words = order.map(({ exact }) => exact)
  return new Map(
    order.map((item, index) => [
      item,
      {
        before: words.slice(Math.max(0, index - reach), index).toReversed(),
        after: words.slice(index + 1, index + 1 + reach),
      },
    ]),
  )
}

/** The annotations on either side of one, by their words. */
export type Neighbours = { readonly before: readonly string[]; readonly after: readonly string[] }

/** How many of the neighbours are the same, from 0 to 1. */
export const sharedNeighbours = (old: Neighbours, now: Neighbours): number =>
  (shared(old.before, now.before) + shared(old.after, now.after)) / (2 * reach)

// Those that are next to an end of the text have none there, and still have none: that is the same too.
const shared = (old: readonly string[], now: readonly string[]): number =>
  Array.from({ length: reach }, (_, index) => old[index] === now[index]).filter(Boolean).length
