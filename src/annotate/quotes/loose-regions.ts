import { firstFrom } from '../sorted.ts'
import type { Attribution } from './attribution.ts'
import { isLoose, kindOf, type SentenceKind } from './reading/loose.ts'
import type { Reading, Run } from './reading/reading.ts'

/** The marked regions of a sentence that hold somebody's words and that nothing reports, be it in `own` or `elsewhere`. */
export function looseIn(
  reading: Reading,
  sentence: Run,
  own: readonly Attribution[],
  elsewhere: ReadonlySet<number>,
): Run[] {
  const { marked } = reading
  const loose: Run[] = []
  let reported: ReadonlySet<number> | undefined
  let kind: SentenceKind | undefined
  for (let index = firstMarked(reading, sentence.first); index < marked.length; index++) {
    const here = marked[index]
    if (!here || here.first > sentence.last) break
    reported ??= new Set(own.flatMap(({ pieces }) => pieces.flatMap((piece) => regionsIn(reading, piece))))
    if (reported.has(index) || elsewhere.has(index) || own.some(({ speaker }) => isWithin(here, speaker))) continue
    kind ??= kindOf(reading, sentence, own.length > 0)
    if (isLoose(reading, here, sentence, kind)) loose.push({ first: here.first, last: here.last })
  }
  return loose
}

// "according to the “spare parts” memo"
const isWithin = (marked: Run, phrase: Run | null): boolean =>
  phrase !== null && phrase.first <= marked.first && marked.last <= phrase.last

/** The indexes of the marked regions that lie whole in a run. */
export function regionsIn(reading: Reading, { first, last }: Run): number[] {
  const found: number[] = []
  for (let index = firstMarked(reading, first); index < reading.marked.length; index++) {
    const here = reading.marked[index]
    if (!here || here.first > last) break
    if (here.last <= last) found.push(index)
  }
  return found
}

/** The index of the first marked region that begins at a token or behind it. */
const firstMarked = ({ marked }: Reading, at: number): number => firstFrom(marked, ({ first }) => first, at)
