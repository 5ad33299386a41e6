import { codeAt, isApostrophe } from '../characters.ts'
import { beyond, flagOf, shape } from '../flags.ts'
import type { Document, Token, TokenSpan } from '../types.ts'
import { among } from '../vocabulary.ts'
import { sportOf } from './evidence/sport.ts'
import { classesAt } from './lexicon/lexicon.ts'
import { signal } from './lexicon/signals.ts'
import { isHeading, isNoHeadings } from './runs/headings.ts'

/**
 * A document with what the finder of names asks of it, read once: the `marks` of each token, which the functions below
 * read; the places that are `noted` for a capital or a signal, where alone a rule finds anything; and whether the text
 * reports on a sport, which teams play or others.
 */
export type Article = {
  readonly document: Document
  readonly marks: Int32Array
  readonly noted: readonly number[]
  readonly sport: 'teams' | 'others' | null
}

/** Whether the capitalised word at a token is of one of these classes. */
export const hasClass = ({ marks }: Article, at: number, flags: number): boolean =>
  at >= 0 && ((marks[at] ?? 0) & flags) !== 0

/** Whether a word has a capital that says something, as that of the pronoun does not. */
export const isCapital = (article: Article, at: number): boolean => hasClass(article, at, capital)

/** Whether a word is the first of a sentence, or of what is said or listed in it. */
export const opensAt = (article: Article, at: number): boolean => hasClass(article, at, opener)

/** Whether a token stands in a heading. */
export const isInHeading = (article: Article, at: number): boolean => hasClass(article, at, heading)

// Beside the bits of `wordClass`.
const capital = 1 << 16
const opener = 1 << 17
const heading = 1 << 18

/** Marks the tokens of a document for the finder of names. */
export function readArticle(document: Document): Article {
  const { length } = document.tokens
  const noted: number[] = []
  const marks = new Int32Array(length + beyond)
  for (const sentence of document.sentences) {
    const small = markSentence(document, marks, noted, sentence)
    if (isHeading(document, sentence, small)) markAll(marks, sentence, heading)
  }
  return { document, marks, noted, sport: sportOf(document, noted) }
}

/** Marks the tokens of one sentence, notes where signals are, and gives the number of words that no heading has. */
function markSentence(document: Document, marks: Int32Array, noted: number[], sentence: TokenSpan): number {
  const { flags, tokens } = document
  const { first, last } = sentence
  const dateline = datelineEnd(document, sentence)
  let opening = true
  let small = 0
  let before = 0
  for (let at = first; at <= last; at++) {
    const told = flags[at] ?? 0
    small += isNoHeadings(told, before)
    before = told
    // Nearly every word is a small one that says nothing here.
    if (!opening && !(told & (telling | shape.mark))) continue
    if (told & telling) noted.push(at)
    if (told & shape.mark) {
      if (told & opensSpeech || (at < dateline && at > first && (isLooseDash(tokens, at) || isBracket(tokens, at))))
        opening = true
      continue
    }
    if (told & shape.capital) marks[at] = marksOf(tokens[at])
    if (opening) marks[at] = (marks[at] ?? 0) | opener
    opening = false
  }
  return small
}

function markAll(marks: Int32Array, { first, last }: TokenSpan, mark: number): void {
  for (let at = first; at <= last; at++) marks[at] = (marks[at] ?? 0) | mark
}

const marksOf = (token: Token | undefined): number => (!token || isI(token.text) ? 0 : capital | classesAt(token))

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
// "OSLO (AP) The snow fell", but "Ida Moe (Oslo), Jo Vik"
const isBracket = (tokens: Document['tokens'], at: number): boolean =>
  isClosing(tokens, at) && tokens[at + 1]?.kind === 'word'
const isClosing = among(')')

/** Whether a word is the pronoun, whose capital says nothing. */
export const isI = (text: string): boolean =>
  codeAt(text, 0) === capitalI && (text.length === 1 || isApostrophe(codeAt(text, 1)))
const capitalI = 73
