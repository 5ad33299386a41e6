/** The index of the first of `items`, which rise by `keyOf`, whose key is `least` or more; their number where none is. */
export function firstFrom<T>(items: readonly T[], keyOf: (item: T) => number, least: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && keyOf(item) < least) low = middle + 1
    else high = middle
  }
  return low
}
