import { beyond } from '../../flags.ts'
import type { Document } from '../../types.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { markedIn } from './marks.ts'
import { endOfTitle, type Reading } from './reading.ts'
import { reportingSentences } from './reporting-sentences.ts'
import { titlesAmong } from './titles.ts'
import { bitsOf } from './token-bits.ts'
import { Is } from './words.ts'

/** Reads the marks, word classes, reporting sentences and possible cues of a document. */
export function readForQuotes(document: Document): Reading {
  const { tokens } = document
  const pairs = markedIn(document)
  const titles = titlesAmong(pairs, document.tokens)
  const marked = pairs.filter((pair) => !titles.has(pair))
  const cues = new Map<number, CueForm>()
  const bits = new Int32Array(tokens.length + beyond)
  let outside = 0
  for (const { first, last, closed } of marked) {
    readOutside(document, outside, first, bits, cues)
    bits.fill(Is.inside, first, last + 1)
    bits[first] = Is.mark
    if (closed) bits[last] = Is.mark
    outside = last + 1
  }
  readOutside(document, outside, tokens.length, bits, cues)
  // The title of a book or a show is one noun to its sentence.
  for (const { first, last } of titles) {
    bits.fill(Is.inside | Is.capital, first, last + 1)
    // "In “North Pier,” Vik said": the comma is the sentence's.
    if (tokens[last - 1]?.text === ',') bits[last] = endOfTitle
  }
  const words = { document, tokens, bits, marked, cues }
  return { ...words, sentences: reportingSentences(words) }
}

/** Reads the words outside marks, from token `from` up to `to`, into `bits` and `cues`. */
function readOutside(document: Document, from: number, to: number, bits: Int32Array, cues: Map<number, CueForm>): void {
  for (let at = from; at < to; at++) bits[at] = bitsOf(document, at, cues)
}
