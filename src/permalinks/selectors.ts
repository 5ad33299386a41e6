import type { Span } from '../annotate/types.ts'
import type { Selectors } from './ledger.ts'
import { sentenceAround } from './sentence.ts'

/** Enough to tell two equal sentences apart by what stands next to them, little enough to read in a diff. */
export const beyond = 64

/** The selectors of the annotation at `span`: its words, its sentence and what stands next to that, its position. */
export function selectorsOf(text: string, span: Span): Selectors {
  const { start, end } = span
  const sentence = sentenceAround(text, span)
  return {
    exact: text.slice(start, end),
    prefix: whole(text.slice(Math.max(0, sentence.start - beyond), start)),
    suffix: whole(text.slice(end, sentence.end + beyond)),
    start,
    end,
  }
}

// A cut may halve a surrogate pair, and a lone half does not survive a file.
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/u, '')

/** What was published around an entry: its sentence in two halves, and what stood before and after that sentence. */
export type Passage = {
  readonly before: string
  readonly left: string
  readonly exact: string
  readonly right: string
  readonly after: string
}

const passages = new WeakMap<Selectors, Passage>()

/** The passage that selectors remember. */
export function passageOf(selectors: Selectors): Passage {
  const known = passages.get(selectors)
  if (known) return known
  const passage = readPassage(selectors)
  passages.set(selectors, passage)
  return passage
}

function readPassage({ prefix, exact, suffix }: Selectors): Passage {
  const all = prefix + exact + suffix
  const end = prefix.length + exact.length
  const sentence = sentenceAround(all, { start: prefix.length, end })
  return {
    before: all.slice(0, sentence.start),
    left: all.slice(sentence.start, prefix.length),
    exact,
    right: all.slice(end, sentence.end),
    after: all.slice(sentence.end),
  }
}

/** The sentence an entry stands in, on one line; read once, for ids and comparisons ask for it again and again. */
export function sentenceOf(selectors: Selectors): string {
  const sentence = sentences.get(selectors) ?? readSentence(passageOf(selectors))
  sentences.set(selectors, sentence)
  return sentence
}

const sentences = new WeakMap<Selectors, string>()

const readSentence = ({ left, exact, right }: Passage): string => oneLine(left + exact + right)

/** A text with every run of white space as one space: what wrapping and paragraphs cannot change. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()
