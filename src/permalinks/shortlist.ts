// What shares no telling words is never compared; the best few are enough, and keep long articles linear.
const most = 12

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
    for (const key of keys) {
      const found = holders.get(key) ?? []
      for (const holder of found) shared.set(holder, (shared.get(holder) ?? 0) + 1 / found.length)
    }
    const expected = (index * now.length) / old.length
    const away = (holder: number): number => Math.abs(holder - expected)
    const ranked = [...shared].toSorted(
      ([one, weight], [other, otherWeight]) => otherWeight - weight || away(one) - away(other),
    )
    return ranked.slice(0, most).map(([holder]) => holder)
  })
}
