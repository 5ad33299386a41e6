import { codeAt, isApostrophe } from '../characters.ts'
import { beyond, flagOf, shape } from '../flags.ts'
import type { Document, TokenSpan } from '../types.ts'
import { isHeading, isNoHeadings } from './headings.ts'
import { classesAt } from './lexicon.ts'
import { signal } from './signals.ts'
import { sportOf } from './sport.ts'
import { among } from '../vocabulary.ts'

/**
 * A document with what the finder of names asks of it, read once: of each token whether it opens a sentence, whether it
 * is capitalised, and the `wordClass` of a capitalised word; `noted`, the places of capitals and signals, where alone a
 * rule has anything to look at; which sentences are headings; and whether it reports on a sport, which teams play or
 * others.
 */
export type Article = {
  readonly document: Document
  readonly opens: Uint8Array
  readonly classes: Uint16Array
  readonly capital: Uint8Array
  readonly noted: readonly number[]
  readonly headings: ReadonlySet<TokenSpan>
  readonly sport: 'teams' | 'others' | null
}

/** Whether the capitalised word at a token is of one of these classes. */
export const hasClass = ({ classes }: Article, at: number, flags: number): boolean =>
  at >= 0 && ((classes[at] ?? 0) & flags) !== 0

/** Marks the tokens of a document for the finder of names. */
export function readArticle(document: Document): Article {
  const { length } = document.tokens
  const noted: number[] = []
  const headings = new Set<TokenSpan>()
  const marked = {
    document,
    opens: new Uint8Array(length + beyond),
    classes: new Uint16Array(length + beyond),
    capital: new Uint8Array(length + beyond),
  }
  for (const sentence of document.sentences) {
    const small = markSentence(marked, noted, sentence)
    if (isHeading(document, sentence, small)) headings.add(sentence)
  }
  return { ...marked, noted, headings, sport: sportOf(document, noted) }
}

type Marked = Pick<Article, 'document' | 'opens' | 'classes' | 'capital'>

/** Marks the tokens of one sentence, notes where signals are, and gives the number of words that no heading has. */
function markSentence(marked: Marked, noted: number[], sentence: TokenSpan): number {
  const { document, opens } = marked
  const { flags } = document
  const { first, last } = sentence
  const dateline = datelineEnd(document, sentence)
  let opening = true
  let small = 0
  let before = 0
  for (let at = first; at <= last; at++) {
    const told = flags[at] ?? 0
    if (told & shape.mark) {
      if (told & opensSpeech || (at < dateline && at > first && isLooseDash(document.tokens, at))) opening = true
    } else if (opening) {
      opens[at] = 1
      opening = false
    }
    if (told & telling) noted.push(at)
    if (told & shape.capital) markCapital(marked, at)
    small += isNoHeadings(told, before)
    before = told
  }
  return small
}

function markCapital({ document: { tokens }, capital, classes }: Marked, at: number): void {
  const token = tokens[at]
  if (!token || isI(token.text)) return
  capital[at] = 1
  classes[at] = classesAt(token)
}

const telling = Object.values(signal).reduce((all, flag) => all | flag, shape.capital) & ~signal.small

// Whatever follows one of these may have its capital from the sentence it opens.
const opensSpeech = flagOf(['"', '“', '«', '‘', ':', '•', '*', '``'])

/** The end of the capitals, numbers and marks that a sentence begins with. */
function datelineEnd({ flags }: Document, { first, last }: TokenSpan): number {
  for (let at = first; at <= last; at++) {
    const told = flags[at] ?? 0
    if (!(told & inDateline) || (told & shape.capital && at - first > longestDateline)) return at
  }
  return last + 1
}

// "OSLO, Feb. 3 (Reuters) — Snow fell": behind the place and the date the sentence begins.
const inDateline = shape.capital | shape.number | shape.mark
const longestDateline = 12
const isLooseDash = (tokens: Document['tokens'], at: number): boolean =>
  isDash(tokens, at) && tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end

const isDash = among('– — -')

/** Whether a word is the pronoun, whose capital says nothing. */
export const isI = (text: string): boolean =>
  codeAt(text, 0) === capitalI && (text.length === 1 || isApostrophe(codeAt(text, 1)))
const capitalI = 73
