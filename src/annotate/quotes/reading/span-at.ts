import { firstFrom } from '../../sorted.ts'

/** The index of the span that holds a place, given as what `lastOf` counts in, tokens or characters. */
export const spanAt = <Span>(spans: readonly Span[], place: number, lastOf: (span: Span) => number): number =>
  Math.max(0, Math.min(firstFrom(spans, lastOf, place), spans.length - 1))
