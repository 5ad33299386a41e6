import { isSameAmount, isSameSpeaker } from './changes.ts'
import type { Comparison } from './compare.ts'
import { compare } from './compare.ts'
import type { Entry } from './ledger.ts'
import { closeness } from './closeness.ts'
import type { Place } from './place.ts'
import type { Reading } from './reading.ts'
import type { Word, WordKind } from './words.ts'

/** What speaks for and against an entry being a place; every number is between 0 and 1. */
export type Evidence = {
  /** How much of a quotation's own words, or of what a claim's amount is the amount of, is there. */
  readonly own: Comparison
  /** The rest of the sentence, without the amounts of other claims. */
  readonly sentence: Comparison
  /** The words right beside it, which tell two amounts of one sentence apart. */
  readonly beside: number
  /** The sentences before and after: whether it is where it was. */
  readonly context: number
  /** Whether it still stands between the untouched annotations it stood between. */
  readonly inOrder: boolean
  readonly amount: 'same' | 'changed' | 'other'
  readonly speaker: 'same' | 'unknown' | 'other'
}

/** Weighs an entry, as it was published, against a place in the text. */
export function weigh(entry: Entry, old: Reading, place: Place, now: Reading, inOrder: boolean): Evidence {
  const spoken = ({ left, right }: Reading) => [...left, ...right]
  const [ownOld, ownNow] =
    entry.kind === 'quote' ? [old.own, now.own] : [exempt(old.topic, old), exempt(now.topic, now)]
  return {
    own: compare(ownOld, ownNow),
    sentence: compare(exempt(spoken(old), old), exempt(spoken(now), now)),
    beside: (closeness(old.left.toReversed(), now.left.toReversed()) + closeness(old.right, now.right)) / 2,
    context: contextOf(old, now),
    inOrder,
    amount: isSameAmount(entry, place) ? 'same' : entry.unit === place.unit ? 'changed' : 'other',
    speaker: isSameSpeaker(entry.speaker, place.speaker)
      ? 'same'
      : entry.speaker && place.speaker
        ? 'other'
        : 'unknown',
  }
}

// Who speaks is weighed by itself: a speaker who was corrected leaves the rest of the words as they were.
const exempt = (words: readonly Word[], { speakers }: Reading) => words.filter(({ key }) => !speakers.has(key))

// A paragraph that was moved or put in between leaves one of the two sides alone.
function contextOf(old: Reading, now: Reading): number {
  const side = (name: 'before' | 'after') => nextTo(exempt(old[name], old), exempt(now[name], now))
  const sides = [side('before'), side('after')].toSorted((one, other) => other - one)
  return 0.7 * (sides[0] ?? 0) + 0.3 * (sides[1] ?? 0)
}

// Sentences of one report resemble each other: only what is nearly equal shows that the place is the same.
const nextTo = (old: readonly Word[], now: readonly Word[]): number => compare(old, now).score ** 3

/** Whether words of this kind were replaced by others, rather than only left out or added. */
export const isReplaced = ({ lost, gained }: Comparison, kind: WordKind): boolean =>
  lost.some((word) => word.kind === kind) && gained.some((word) => word.kind === kind)
