import { isSameAmount, isSameSpeaker } from './changes.ts'
import type { Comparison, Exempt } from './compare.ts'
import { compare } from './compare.ts'
import type { Entry, SpeakerName } from './ledger.ts'
import { closeness } from './closeness.ts'
import type { Place } from './place.ts'
import type { Reading } from './reading.ts'
import type { Word } from './words.ts'
import { wordsIn } from './words.ts'

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
  /** How many of the annotations next to it are the same. */
  readonly neighbours: number
  readonly amount: 'same' | 'changed' | 'other'
  readonly speaker: 'same' | 'unknown' | 'other'
}

/** What the words alone tell. */
type Words = Omit<Evidence, 'inOrder' | 'neighbours'>

/** Weighs an entry, as it was published, against a place in the text. */
export function weigh(entry: Entry, old: Reading, place: Place, now: Reading): Words {
  // Who speaks is weighed by itself: a speaker who was corrected leaves the rest of the words as they were.
  const exempt = { lost: old.speakers, gained: now.speakers }
  return {
    own: entry.kind === 'quote' ? compare(old.own, now.own) : compare(old.topic, now.topic, exempt),
    sentence: compare([...old.left, ...old.right], [...now.left, ...now.right], exempt),
    beside: (closeness(old.left.toReversed(), now.left.toReversed()) + closeness(old.right, now.right)) / 2,
    context: contextOf(
      nextTo(old.before.toReversed(), now.before.toReversed(), exempt),
      nextTo(old.after, now.after, exempt),
    ),
    amount: isSameAmount(entry, place) ? 'same' : entry.unit === place.unit ? 'changed' : 'other',
    speaker: speakerOf(entry.speaker, place.speaker),
  }
}

const speakerOf = (old: SpeakerName | null, now: SpeakerName | null): Evidence['speaker'] =>
  isSameSpeaker(old, now) ? 'same' : isNamed(old) && isNamed(now) ? 'other' : 'unknown'

// "She" is nobody else than she was: a sentence that was moved may have left the name behind.
const isNamed = (speaker: SpeakerName | null): boolean =>
  speaker !== null && wordsIn(speaker.name).some(({ kind }) => kind !== 'small')

// A paragraph that was moved or put in between leaves one of the two sides alone.
function contextOf(...sides: readonly (number | null)[]): number {
  if (sides.every((side) => side === null)) return 1
  const known = sides.map((side) => side ?? endOfText)
  return 0.7 * Math.max(...known) + 0.3 * Math.min(...known)
}

// Nothing beside nothing: whatever is put at an end of the text has that too, so it tells less than words would.
const endOfText = 0.8

// Null where nothing stood there and nothing does. Sentences of one report resemble each other: only what is nearly
// equal shows that the place is the same.
function nextTo(old: readonly Word[], now: readonly Word[], exempt: Exempt): number | null {
  const [one, other] = [telling(old), telling(now)]
  return one.length + other.length === 0 ? null : closeness(one, other, { exempt, reach: Infinity }) ** 2
}

const telling = (words: readonly Word[]): Word[] => words.filter(({ kind }) => kind !== 'small')
