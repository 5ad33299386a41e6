import type { Span } from './types.ts'

/** A stretch of text; `span` is what marks it, with what lies inside, or null for plain text. */
export type Nested<Marked extends Span> = Span & {
  readonly span: Marked | null
  readonly inner: readonly Nested<Marked>[]
}

/**
 * The stretches of `range` in order, each marked by the spans over it; nothing overlaps but what is nested.
 * `spans` are sorted by start, the longer first; of two that cross, the later one is cut at the end of the earlier.
 */
export function nest<Marked extends Span>(range: Span, spans: readonly Marked[]): Nested<Marked>[] {
  const stretches: Nested<Marked>[] = []
  const waiting = spans.filter(({ start, end }) => start < Math.min(end, range.end) && end > range.start).reverse()
  let at = range.start
  for (let span = waiting.pop(); span; span = waiting.pop()) {
    const start = Math.max(at, span.start)
    const end = Math.min(span.end, range.end)
    if (at < start) stretches.push(plain(at, start))
    const inside = popWhile(waiting, (next) => next.start < end)
    if (end < range.end) waiting.push(...inside.filter((next) => next.end > end).reverse())
    stretches.push({ start, end, span, inner: nest({ start, end }, inside) })
    at = end
  }
  return at < range.end ? [...stretches, plain(at, range.end)] : stretches
}

const plain = (start: number, end: number): Nested<never> => ({ start, end, span: null, inner: [] })

function popWhile<Item>(stack: Item[], holds: (item: Item) => boolean): Item[] {
  const popped: Item[] = []
  for (let top = stack.at(-1); top !== undefined && holds(top); top = stack.at(-1)) {
    popped.push(top)
    stack.pop()
  }
  return popped
}
