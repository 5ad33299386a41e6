import { isSameWord } from './typo.ts'
import type { Word } from './words.ts'
import { weightOf } from './words.ts'

/** How two runs of words resemble each other, whatever their order, and the words that only one of them has. */
export type Comparison = {
  readonly score: number
  readonly lost: readonly Word[]
  readonly gained: readonly Word[]
}

/** Keys of words that may come and go: the names of who spoke then, and of who speaks now. */
export type Exempt = { readonly lost: ReadonlySet<string>; readonly gained: ReadonlySet<string> }

/** Compares the words a text had with the words it has; `score` is 1 where none was lost or gained. */
export function compare(old: readonly Word[], now: readonly Word[], exempt?: Exempt): Comparison {
  const [goneWords, newWords] = withoutSlips(...withoutEqual(old, now))
  const lost = goneWords.filter(({ key }) => !exempt?.lost.has(key))
  const gained = newWords.filter(({ key }) => !exempt?.gained.has(key))
  const total = weigh(old) + weigh(now)
  // What was there and is gone tells more than what came in: sentences grow when they are merged.
  const missing = 1.2 * weigh(lost) + 0.8 * weigh(gained)
  return { score: total === 0 ? 1 : Math.max(0, 1 - missing / total), lost, gained }
}

const weigh = (words: readonly Word[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)

type Unmatched = [lost: Word[], gained: Word[]]

function withoutEqual(old: readonly Word[], now: readonly Word[]): Unmatched {
  const count = new Map<string, number>()
  for (const { key } of now) count.set(key, (count.get(key) ?? 0) + 1)
  const take = (word: Word): boolean => {
    const left = count.get(word.key) ?? 0
    count.set(word.key, left - 1)
    return left > 0
  }
  const lost = old.filter((word) => !take(word))
  const spare = new Map([...count].filter(([, left]) => left > 0))
  const gained = now.toReversed().filter(({ key }) => {
    const left = spare.get(key) ?? 0
    spare.set(key, left - 1)
    return left > 0
  })
  return [lost, gained.toReversed()]
}

function withoutSlips(lost: readonly Word[], gained: readonly Word[]): Unmatched {
  const rest = [...gained]
  const gone = lost.filter((word) => {
    const index = rest.findIndex((other) => mayVary(word) && mayVary(other) && isSameWord(word.key, other.key))
    if (index >= 0) rest.splice(index, 1)
    return index < 0
  })
  return [gone, rest]
}

const mayVary = ({ kind }: Word): boolean => kind === 'plain' || kind === 'name'
