import { shape } from '../flags.ts'
import type { Document, Token } from '../types.ts'
import { among, tableOf } from '../vocabulary.ts'
import { cueForm, cueFormOf, cueForms, type CueForm } from './cue-forms.ts'
import { markedIn, type Marked } from './marks.ts'
import { reportingSentences } from './reporting-sentences.ts'
import { titlesAmong } from './titles.ts'
import { Is, wordBits } from './words.ts'
import { startsWithSmall } from '../characters.ts'

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

/** The region between marks that a token stands in. */
export function markedAt({ marked, region }: Pick<Reading, 'marked' | 'region'>, at: number): Marked | undefined {
  const index = region[at] ?? -1
  // To ask an array for its place -1 costs more than all the rest.
  return index < 0 ? undefined : marked[index]
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
  const region = new Int32Array(tokens.length).fill(-1)
  marked.forEach(({ first, last }, index) => region.fill(index, first, last + 1))
  const cues = new Map<number, CueForm>()
  const bits = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++)
    bits[i] = bitsOf({ document, tokens }, i, markedAt({ marked, region }, i), cues)
  // The title of a book or a show is one noun to its sentence.
  for (const { first, last } of titles) bits.fill(Is.inside | Is.capital, first, last + 1)
  const words = { document, tokens, bits, marked, region, cues }
  return { ...words, sentences: reportingSentences(words) }
}

function bitsOf(
  { document, tokens }: Pick<Reading, 'document' | 'tokens'>,
  i: number,
  at: Marked | undefined,
  cues: Map<number, CueForm>,
): number {
  if (at) return at.first === i || (at.closed && at.last === i) ? Is.mark : Is.inside
  const token = tokens[i]
  if (!token) return 0
  const listed = listedBits[token.word] ?? 0
  const flags = document.flags[i] ?? 0
  if (flags & shape.mark) return bitsOfMark(tokens, i, token, listed)
  if (flags & shape.number) return listed | Is.number
  const isCapital = (flags & shape.capital) !== 0
  // A month or a name, where nobody is asked: "in May".
  if (isCapital && token.text === 'May' && !((listedBits[tokens[i + 1]?.word ?? 0] ?? 0) & Is.pronoun))
    return Is.time | Is.capital
  if (isCapital && isGivenName(tokens, i)) return Is.capital
  const cue = flags & cueForm ? cueFormOf(token.word) : undefined
  if (cue && !isOtherwise(tokens, i)) cues.set(i, cue)
  return listed | (isCapital ? Is.capital : 0) | bitsOfEnding(token.lower, isCapital)
}

// "leader Will Moe", "met Per Moe": words of grammar that are given names where a surname follows.
const isGivenName = (tokens: readonly Token[], i: number): boolean =>
  isGrammarOrName(tokens, i) &&
  startsWithSmall(tokens[i - 1]?.text ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.text ?? '')
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
  return text === '-' && (tokens[i + 1]?.text === '-' || isSpaced(tokens, i)) ? listed | Is.dash : listed
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
function bitsOfEnding(lower: string, isCapital: boolean): number {
  const { length } = lower
  if (length < 4) return 0
  // Few words have any of these last letters, and comparing endings costs more.
  const letter = lower[length - 1]
  if (letter === 'd') return lower.endsWith('ed') ? Is.past : 0
  if (length === 4) return 0
  if (letter === 'g') return lower.endsWith('ing') ? Is.gerund : 0
  return letter === 'y' && !isCapital && lower.endsWith('ly') && !nounsInLy.has(lower) ? Is.adverb : 0
}

const nounsInLy: ReadonlySet<string> = new Set(
  'assembly family rally tally folly jelly reply supply ally monopoly anomaly butterfly homily oligopoly apply comply imply rely bully'.split(
    ' ',
  ),
)
