import type { Pair } from './untouched.ts'

/** The pairs that stand in another order than they were in: as few as possible, the others kept their order. */
export function moved<P extends Pair>(pairs: readonly P[]): Set<P> {
  const old = pairs.toSorted((one, other) => one.entry.start - other.entry.start || one.place.start - other.place.start)
  // The longest run of rising places, by patience sorting: `ends[n]` closes the best run of n + 1 pairs.
  const ends: P[] = []
  const previous = new Map<P, P | undefined>()
  for (const pair of old) {
    const at = firstFrom(ends, pair.place.start)
    previous.set(pair, ends[at - 1])
    ends[at] = pair
  }
  const rest = new Set(pairs)
  for (let pair = ends.at(-1); pair; pair = previous.get(pair)) rest.delete(pair)
  return rest
}

/** The first of `ends` whose place is behind `start`. */
function firstFrom(ends: readonly Pair[], start: number): number {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle]?.place.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
