import type { Document, Token } from '../types.ts'
import { cueForms, type CueForm } from './cue-forms.ts'
import { markedIn, type Marked } from './marks.ts'
import { reportingSentences } from './reporting-sentences.ts'
import { titlesAmong } from './titles.ts'
import { Is, wordBits } from './words.ts'

/** A run of tokens, both ends inclusive. */
export type Run = { readonly first: number; readonly last: number }

/** A document with what the rules about quotations ask of each token. */
export type Reading = {
  readonly document: Document
  readonly tokens: readonly Token[]
  /** The bits of `Is` for each token. */
  readonly bits: Int32Array
  /** The regions between marks, and for each token the region it stands in (marks included), or -1. */
  readonly marked: readonly Marked[]
  readonly region: Int32Array
  /** Sentences as a reporter builds them: a sentence end between marks does not count. */
  readonly sentences: readonly Run[]
  /** The tokens that are forms of cue verbs outside marks, in order. */
  readonly cues: ReadonlyMap<number, CueForm>
}

/** Reads the marks, word classes, reporting sentences and possible cues of a document. */
export function readForQuotes(document: Document): Reading {
  const { tokens } = document
  const pairs = markedIn(document)
  const titles = titlesAmong(pairs, document.tokens)
  const marked = pairs.filter((pair) => !titles.has(pair))
  const region = new Int32Array(tokens.length).fill(-1)
  marked.forEach(({ first, last }, index) => region.fill(index, first, last + 1))
  const cues = new Map<number, CueForm>()
  const bits = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) bits[i] = bitsOf(tokens, i, region, marked, cues)
  // The title of a book or a show is one noun to its sentence.
  for (const { first, last } of titles) bits.fill(Is.inside | Is.capital, first, last + 1)
  const words = { document, tokens, bits, marked, region, cues }
  return { ...words, sentences: reportingSentences(words) }
}

function bitsOf(
  tokens: readonly Token[],
  i: number,
  region: Int32Array,
  marked: readonly Marked[],
  cues: Map<number, CueForm>,
): number {
  const token = tokens[i]
  if (!token) return 0
  const at = marked[region[i] ?? -1]
  if (at) return at.first === i || (at.closed && at.last === i) ? Is.mark : Is.inside
  // "He’s not saying": short for "is", where a noun's would be a possessive.
  if (/^['’]s$/u.test(token.text) && pronouns.test(tokens[i - 1]?.lower ?? '')) return Is.auxiliary
  let bits = wordBits.get(token.lower) ?? 0
  if (token.kind === 'mark') return bits | (token.text === '-' && tokens[i + 1]?.text === '-' ? Is.dash : 0)
  if (token.kind === 'number') return bits | Is.number
  if (token.text !== token.lower && /^\p{Lu}/u.test(token.text)) bits |= Is.capital
  const { lower } = token
  if (lower.endsWith('ly') && lower.length > 4 && !(bits & Is.capital) && !nounsInLy.has(lower)) bits |= Is.adverb
  if (lower.endsWith('ed') && lower.length > 3) bits |= Is.past
  if (lower.endsWith('ing') && lower.length > 4) bits |= Is.gerund
  const cue = cueForms.get(lower)
  if (cue) {
    cues.set(i, cue)
    bits |= Is.cue
  }
  return bits
}

const nounsInLy: ReadonlySet<string> = new Set(
  'assembly family rally reply supply ally monopoly anomaly butterfly homily oligopoly apply comply imply rely bully'.split(
    ' ',
  ),
)

const pronouns = /^(?:he|she|it|that|there|here|what|who|everyone|everybody|nobody)$/u
