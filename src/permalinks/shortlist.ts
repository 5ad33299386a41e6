import type { Reading } from './reading.ts'

// A place must share telling words to be compared; the best few are enough, and keep long articles linear.
const most = 12

/** For each of `old`, the indexes of those of `now` that share the rarest words with it. */
export function shortlist(old: readonly Reading[], now: readonly Reading[]): number[][] {
  const places = new Map<string, number[]>()
  now.forEach((reading, index) => {
    for (const key of keysOf(reading)) {
      const list = places.get(key)
      if (list) list.push(index)
      else places.set(key, [index])
    }
  })
  return old.map((reading) => {
    const shared = new Map<number, number>()
    for (const key of keysOf(reading)) {
      const found = places.get(key) ?? []
      for (const index of found) shared.set(index, (shared.get(index) ?? 0) + 1 / found.length)
    }
    return [...shared]
      .toSorted(([, one], [, other]) => other - one)
      .slice(0, most)
      .map(([index]) => index)
  })
}

// Words beside it count too, prefixed by where they stand, so that equal sentences find the one in the same place.
function keysOf({ own, left, right, before, after }: Reading): Set<string> {
  const keys = [...own, ...left, ...right].filter(({ kind }) => kind !== 'break').map(({ key }) => key)
  const beside = (name: string, words: Reading['before']) => words.map(({ key }) => `${name} ${key}`)
  return new Set([...keys, ...beside('before', before.slice(-4)), ...beside('after', after.slice(0, 4))])
}
