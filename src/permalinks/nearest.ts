import type { Span } from '../annotate/types.ts'
import type { Candidate } from './candidates.ts'
import { compare } from './compare.ts'
import type { Entry } from './ledger.ts'
import type { Place } from './place.ts'
import { sentenceOf } from './selectors.ts'
import { sentenceAround } from './sentence.ts'
import { wordsIn } from './words.ts'

/** Where a lost text may have gone: an annotation, or (`place` null) mere words of the text; `score` from 0 to 1. */
export type Nearest = Span & { readonly exact: string; readonly score: number; readonly place: Place | null }

// Less than this has nothing but its small words in common; from the other on, an annotation is what was meant.
const leastScore = 0.35
const likely = 0.5

/** The annotation or sentence that is most like a lost entry, or null where nothing is. */
export function nearestTo(entry: Entry, text: string, considered: readonly Candidate[]): Nearest | null {
  const places = considered
    .filter((candidate) => candidate.entry === entry)
    .map(({ place, score }) => ({ start: place.start, end: place.end, exact: place.exact, score, place }))
  return best(places, likely) ?? best([...places, ...sentencesLike(entry, text)], leastScore)
}

const best = (found: readonly Nearest[], least: number): Nearest | null =>
  found.filter(({ score }) => score >= least).toSorted((one, other) => other.score - one.score)[0] ?? null

function sentencesLike(entry: Entry, text: string): Nearest[] {
  const words = wordsIn(entry.kind === 'quote' ? entry.exact : sentenceOf(entry))
  return sentencesIn(text).map(({ start, end }) => {
    const exact = text.slice(start, end)
    return { start, end, exact, score: compare(words, wordsIn(exact)).score, place: null }
  })
}

function sentencesIn(text: string): Span[] {
  const sentences: Span[] = []
  for (let start = text.search(/\S/u); start >= 0 && start < text.length;) {
    const { end } = sentenceAround(text, { start, end: start + 1 })
    sentences.push({ start, end })
    const next = text.slice(end).search(/\S/u)
    start = next < 0 ? text.length : end + next
  }
  return sentences
}
