import { firstFrom } from '../annotate/sorted.ts'
import type { Pair } from './untouched.ts'

/** The pairs that stand in another order than they were in: as few as possible, the others kept their order. */
export function moved<P extends Pair>(pairs: readonly P[]): Set<P> {
  const old = pairs.toSorted((one, other) => one.entry.start - other.entry.start || one.place.start - other.place.start)
  // The longest run of rising places, by patience sorting: `ends[n]` closes the best run of n + 1 pairs.
  const ends: P[] = []
  const previous = new Map<P, P | undefined>()
  for (const pair of old) {
    const at = firstFrom(ends, ({ place }) => place.start, pair.place.start + 1)
    previous.set(pair, ends[at - 1])
    ends[at] = pair
  }
  const rest = new Set(pairs)
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) rest.delete(pair)
  return rest
}
