import type { Candidate } from './candidates.ts'
import { compare } from './compare.ts'
import type { Entry, PermalinkId } from './ledger.ts'
import type { Place } from './place.ts'
import { sentenceOf } from './selectors.ts'
import { sentencesIn } from './sentence.ts'
import { firstFrom } from '../annotate/sorted.ts'
import { shortlist } from './shortlist.ts'
import { wordsIn } from './words.ts'

/**
 * Where a lost text may have gone and how much that resembles it (0 to 1); `id` is null where it is not annotated,
 * and `published` where that id named it before.
 */
export type Nearest = {
  readonly exact: string
  readonly start: number
  readonly end: number
  readonly score: number
  readonly id: PermalinkId | null
  readonly published: boolean
}

/** What stands in the text now: the id of each place, and which places had theirs before. */
export type Standing = {
  readonly text: string
  readonly named: ReadonlyMap<Place, PermalinkId>
  readonly published: ReadonlyMap<Place, unknown>
}

// Less than this has nothing but its small words in common; from the other on, an annotation is what was meant.
const leastScore = 0.35
const likely = 0.5

/** For each lost entry the annotation or sentence that is most like it, or null where nothing is. */
export function nearestTo(lost: readonly Entry[], considered: readonly Candidate[], now: Standing): (Nearest | null)[] {
  const byEntry = Map.groupBy(considered, ({ entry }) => entry)
  const bySentence = sentencesLike(lost, now)
  return lost.map((entry, index) => {
    const places = (byEntry.get(entry) ?? []).map(({ place, score }) => toNearest(place, score, place, now))
    return best(places, likely) ?? best([...places, ...(bySentence[index] ?? [])], leastScore)
  })
}

const best = (found: readonly Nearest[], least: number): Nearest | null =>
  found.filter(({ score }) => score >= least).toSorted((one, other) => other.score - one.score)[0] ?? null

type Passage = Pick<Nearest, 'exact' | 'start' | 'end'>

const toNearest = ({ exact, start, end }: Passage, score: number, place: Place | null, now: Standing): Nearest => ({
  ...{ exact, start, end, score },
  id: (place && now.named.get(place)) ?? null,
  published: place !== null && now.published.has(place),
})

/** The sentences that share words with each lost entry, with the annotation of its kind that stands in them. */
function sentencesLike(lost: readonly Entry[], now: Standing): Nearest[][] {
  if (lost.length === 0) return []
  const places = [...now.named.keys()].toSorted((one, other) => one.start - other.start)
  const sentences = sentencesIn(now.text).map(({ start, end }) => {
    const exact = now.text.slice(start, end)
    return { start, end, exact, words: wordsIn(exact) }
  })
  const keysOf = (words: ReturnType<typeof wordsIn>) => new Set(words.map(({ key }) => key))
  const old = lost.map((entry) => wordsIn(entry.kind === 'quote' ? entry.exact : sentenceOf(entry)))
  const lists = shortlist(
    old.map(keysOf),
    sentences.map(({ words }) => keysOf(words)),
  )
  return lost.map(({ kind }, index) =>
    (lists[index] ?? []).flatMap((at) => {
      const sentence = sentences[at]
      if (!sentence) return []
      const { start, end } = sentence
      const from = firstFrom(places, (it) => it.start, start)
      const to = firstFrom(places, (it) => it.start, end)
      const place = places.slice(from, to).find((it) => it.kind === kind && it.end <= end)
      return [toNearest(sentence, compare(old[index] ?? [], sentence.words).score, place ?? null, now)]
    }),
  )
}
