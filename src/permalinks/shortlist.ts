import { firstFrom } from '../annotate/sorted.ts'

// What shares no telling words is never compared; the best few are enough, and keep long articles linear.
const most = 12

// Of what many share, only those near the expected place are looked at: a refrain has kept its order, or nothing tells.
const nearby = 48

/**
 * For each of `old`, the indexes of those of `now` that share the rarest keys with it, the best first; among equals
 * those that stand nearest to where it would be if all had kept their order.
 */
export function shortlist(old: readonly ReadonlySet<string>[], now: readonly ReadonlySet<string>[]): number[][] {
  const holders = new Map<string, number[]>()
  now.forEach((keys, index) => {
    for (const key of keys) {
      const list = holders.get(key)
      if (list) list.push(index)
      else holders.set(key, [index])
    }
  })
  return old.map((keys, index) => {
    const shared = new Map<number, number>()
    const expected = (index * now.length) / old.length
    for (const key of keys) {
      const found = holders.get(key) ?? []
      const middle = found.length > 2 * nearby ? firstFrom(found, Number, expected) : nearby
      for (const holder of found.slice(Math.max(0, middle - nearby), middle + nearby))
        shared.set(holder, (shared.get(holder) ?? 0) + 1 / found.length)
    }
    const away = (holder: number): number => Math.abs(holder - expected)
    const ranked = [...shared].toSorted(
      ([one, weight], [other, otherWeight]) => otherWeight - weight || away(one) - away(other),
    )
    return ranked.slice(0, most).map(([holder]) => holder)
  })
}
