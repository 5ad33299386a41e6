import { beyond, shape } from '../flags.ts'
import type { Document, Token } from '../types.ts'
import { among, tableOf, bitsTold } from '../vocabulary.ts'
import { cueForm, cueFormOf, cueForms, type CueForm } from './cue-forms.ts'
import { markedIn, type Marked } from './marks.ts'
import { reportingSentences } from './reporting-sentences.ts'
import { titlesAmong } from './titles.ts'
import { Is, wordBits } from './words.ts'
import { startsWithSmall } from '../characters.ts'
import { firstFrom } from '../sorted.ts'

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
  if (!((bits[at] ?? 0) & (Is.inside | Is.mark))) return undefined
  const region = marked[firstFrom(marked, ({ last }) => last, at)]
  return region && region.first <= at ? region : undefined
}

/** The region between marks that a token stands in, up to `limit`. */
export function markedUpTo(reading: Reading, at: number, limit: number): Run | undefined {
  const marked = markedAt(reading, at)
  return marked && { first: marked.first, last: Math.min(marked.last, limit) }
}

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
  for (const { first, last } of titles) bits.fill(Is.inside | Is.capital, first, last + 1)
  const words = { document, tokens, bits, marked, cues }
  return { ...words, sentences: reportingSentences(words) }
}

/** Reads the words outside marks, from token `from` up to `to`, into `bits` and `cues`. */
function readOutside(document: Document, from: number, to: number, bits: Int32Array, cues: Map<number, CueForm>): void {
  for (let at = from; at < to; at++) bits[at] = bitsOf(document, at, cues)
}

function bitsOf(document: Document, i: number, cues: Map<number, CueForm>): number {
  const { tokens } = document
  const token = tokens[i]
  if (!token) return 0
  const flags = document.flags[i] ?? 0
  if (flags & shape.mark) return bitsOfMark(tokens, i, token, bitsListed(token))
  if (flags & shape.number) return bitsListed(token) | Is.number
  // "38 per cent said so"
  if (token.lower === 'per' && tokens[i + 1]?.lower === 'cent') return 0
  // A month or a name, where nobody is asked: "in May".
  if (flags & shape.capital && token.text === 'May' && !((listedBits[tokens[i + 1]?.word ?? 0] ?? 0) & Is.pronoun))
    return Is.time | Is.capital
  if (flags & shape.capital && (isGivenName(tokens, i) || isSurname(tokens, i))) return Is.capital
  const cue = flags & cueForm ? cueFormOf(token.word) : undefined
  if (cue && !isOtherwise(tokens, i)) cues.set(i, cue)
  if (flags & shape.capital) return bitsListed(token) | Is.capital | (bitsOfEnding(token.lower) & ~Is.adverb)
  return bitsOfWord(token)
}

const bitsListed = ({ word }: Token): number => listedBits[word] ?? 0
const bitsOfWord = bitsTold((token) => bitsListed(token) | bitsOfEnding(token.lower))

// "leader Will Moe", "met Per Moe": words of grammar that are given names where a surname follows.
const isGivenName = (tokens: readonly Token[], i: number): boolean =>
  isGrammarOrName(tokens, i) &&
  (startsWithSmall(tokens[i - 1]?.text ?? '') || ((listedBits[tokens[i - 1]?.word ?? 0] ?? 0) & Is.role) > 0) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

// "George Will wrote", "Will urged": where a question asks for the base form, and a headline has capitals all over.
const isSurname = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === 'Will' && /^(?:said|wrote|told|\p{Ll}+(?:ed|s))$/u.test(tokens[i + 1]?.text ?? '')
const isGrammarOrName = among('will per')

// "shot back that …", where "shot" alone says nothing; figures "show that …", while "showing …" says what they are, and
// a day of reckoning nothing.
const isOtherwise = (tokens: readonly Token[], i: number): boolean =>
  (isShot(tokens, i) && tokens[i + 1]?.lower !== 'back') || isShowing(tokens, i)
const isShowing = among('showing shown reckoning')
const isShot = among('shoot shoots shot shooting fire fires fired firing')

// What `wordBits` says of a word, and whether it is a form of a cue verb.
const listedBits = tableOf([...[...wordBits].map(([word, bits]) => [bits, [word]] as const), [Is.cue, cueForms.keys()]])

function bitsOfMark(tokens: readonly Token[], i: number, { text }: Token, listed: number): number {
  // "He’s not saying": short for "is", where a noun's would be a possessive.
  if (listed & Is.possessive && text.endsWith('s') && pronouns.has(tokens[i - 1]?.lower ?? '')) return Is.auxiliary
  // "at 11:40"
  if (text === ':' && tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'number') return Is.inside
  // "Amazon.com"
  if (text === '.' && isGlued(tokens, i)) return Is.inside
  return text === '-' && (tokens[i + 1]?.text === '-' || tokens[i - 1]?.text === '-' || isSpaced(tokens, i))
    ? listed | Is.dash
    : listed
}

const isSpaced = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  const at = tokens[i]
  const after = tokens[i + 1]
  return before && at && after ? before.end < at.start && at.end < after.start : false
}

const isGlued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.end === tokens[i]?.start &&
  tokens[i]?.end === tokens[i + 1]?.start &&
  /^\p{Ll}/u.test(tokens[i + 1]?.text ?? '')

const pronouns: ReadonlySet<string> = new Set('he she it that there here what who everyone everybody nobody'.split(' '))

/** What the ending of a word says: `'firmly'` → adverb. */
function bitsOfEnding(lower: string): number {
  const { length } = lower
  if (length < 4) return 0
  // Few words have any of these last letters, and comparing endings costs more.
  const letter = lower[length - 1]
  if (letter === 'd') return lower.endsWith('ed') ? Is.past : 0
  if (length === 4) return 0
  if (letter === 'g') return lower.endsWith('ing') ? Is.gerund : 0
  return letter === 'y' && lower.endsWith('ly') && !nounsInLy.has(lower) ? Is.adverb : 0
}

const nounsInLy: ReadonlySet<string> = new Set(
  'assembly family rally tally folly jelly reply supply ally monopoly anomaly butterfly homily oligopoly apply comply imply rely bully'.split(
    ' ',
  ),
)
