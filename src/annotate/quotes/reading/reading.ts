import { beyond } from '../../flags.ts'
import { firstFrom } from '../../sorted.ts'
import type { Document, Token } from '../../types.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { markedIn, type Marked } from './marks.ts'
import { reportingSentences } from './reporting-sentences.ts'
import { titlesAmong } from './titles.ts'
import { bitsOf } from './token-bits.ts'
import { hasBit, Is } from './words.ts'

/** A run of tokens, both ends inclusive. */
export type Run = { readonly first: number; readonly last: number }

/** A document with what the rules about quotations ask of each token. */
export type Reading = {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The bits of `Is` for each token. */
  readonly bits: Int32Array
  /** The regions between marks, in order. */
  readonly marked: readonly Marked[]
  /** Sentences as a reporter builds them: a sentence end between marks does not count. */
  readonly sentences: readonly Run[]
  /** The tokens that are forms of cue verbs outside marks, in order. */
  readonly cues: ReadonlyMap<number, CueForm>
}

/** The region between marks that a token stands in, marks included. */
export function markedAt({ marked, bits }: Pick<Reading, 'marked' | 'bits'>, at: number): Marked | undefined {
  if (!hasBit(bits, at, Is.inside | Is.mark)) return undefined
  const region = marked[firstFrom(marked, ({ last }) => last, at)]
  return region && region.first <= at ? region : undefined
}

/** The region between marks that a token stands in, up to `limit`. */
export function markedUpTo(reading: Reading, at: number, limit: number): Run | undefined {
  const marked = markedAt(reading, at)
  return marked && { first: marked.first, last: Math.min(marked.last, limit) }
}

/** The bits of a mark that closes a title and a comma with it. */
export const endOfTitle = Is.inside | Is.comma

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
