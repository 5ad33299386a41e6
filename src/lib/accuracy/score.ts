import type { Span } from '../../annotate/types.ts'

/** How many annotations a person made and the rules made, and how many of them are the same. */
export type Score = { readonly golden: number; readonly found: number; readonly same: number }

/** Each golden annotation with the found one that covers the same words: at least `least` of all that either covers. */
export function pairs<Golden extends Span, Found extends Span>(
  golden: readonly Golden[],
  found: readonly Found[],
  least: number,
): (readonly [Golden, Found])[] {
  const free = new Set(found)
  return golden.flatMap((one) => {
    const best = [...free].toSorted((a, b) => shared(one, b) - shared(one, a))[0]
    if (!best || shared(one, best) < least) return []
    free.delete(best)
    return [[one, best] as const]
  })
}

/** The share of the words of two spans that both cover, from 0 to 1. */
export function shared(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Whether two names stand for the same speaker: the same, or one of them within the other, apart from articles. */
export function isSameName(a: string, b: string): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short.length > 0 && short.every((word) => long.includes(word))
}

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:an?|the|one|its|of|s)$/u.test(word))

/** Whether two values are equal as far as a person writes them. */
export const isSameValue = (a: number, b: unknown): boolean =>
  typeof b === 'number' && Math.abs(a - b) <= Math.abs(a) / 1000
