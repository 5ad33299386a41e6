import type { Exempt } from './compare.ts'
import { isSameWord } from './typo.ts'
import type { Word } from './words.ts'

type Options = {
  readonly exempt?: Exempt
  /** How many of the words count. */
  readonly reach?: number
}

/**
 * How alike two runs of words are that both begin beside an annotation: 1 where the nearest words are the same, in
 * the same order; the nearer a word, the more it counts.
 */
export function closeness(old: readonly Word[], now: readonly Word[], { exempt, reach = 6 }: Options = {}): number {
  const one = near(old, reach)
  const other = near(now, reach)
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0.3
  const most = Math.max(
    ...[one, other].map((words) => words.reduce((sum, _, index) => sum + nearness(index, index), 0)),
  )
  return aligned(one, other, exempt) / most
}

const near = (words: readonly Word[], reach: number): Word[] =>
  words.filter(({ kind }) => kind !== 'break').slice(0, reach)

const nearness = (index: number, other: number): number => 2 / (2 + index + Math.abs(index - other))

/** The weight of the best order-keeping pairing of equal words. */
function aligned(one: readonly Word[], other: readonly Word[], exempt?: Exempt): number {
  const isEqual = (old: string, now: string): boolean =>
    isSameWord(old, now) || (exempt !== undefined && exempt.lost.has(old) && exempt.gained.has(now))
  let row = new Array<number>(other.length + 1).fill(0)
  one.forEach((word, index) => {
    const next = [0]
    other.forEach(({ key }, column) => {
      const pair = isEqual(word.key, key) ? (row[column] ?? 0) + nearness(index, column) : 0
      next.push(Math.max(pair, row[column + 1] ?? 0, next[column] ?? 0))
    })
    row = next
  })
  return row.at(-1) ?? 0
}
