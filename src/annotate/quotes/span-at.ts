/** The index of the span that holds a place, given as what `lastOf` counts in, tokens or characters. */
export function spanAt<Span>(spans: readonly Span[], place: number, lastOf: (span: Span) => number): number {
  let low = 0
  let high = spans.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (span && lastOf(span) < place) low = middle + 1
    else high = middle
  }
  return low
}
