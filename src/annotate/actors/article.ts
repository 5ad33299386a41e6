import { codeAt, isApostrophe } from '../characters.ts'
import { beyond, flagOf, shape } from '../flags.ts'
import type { Document } from '../types.ts'
import { classesAt } from './lexicon.ts'
import { sportOf } from './sport.ts'
import { among } from '../vocabulary.ts'

/**
 * A document with what the finder of names asks of each token, read once: whether it opens a sentence, whether it is
 * capitalised, and the `wordClass` of a capitalised word; and whether it reports on a sport, which teams play or
 * others.
 */
export type Article = {
  readonly document: Document
  readonly opens: Uint8Array
  readonly classes: Uint16Array
  readonly capital: Uint8Array
  readonly sport: 'teams' | 'others' | null
}

/** Whether the capitalised word at a token is of one of these classes. */
export const hasClass = ({ classes }: Article, at: number, flags: number): boolean =>
  at >= 0 && ((classes[at] ?? 0) & flags) !== 0

/** Marks the tokens of a document for the finder of names. */
export function readArticle(document: Document): Article {
  const { tokens, flags, sentences } = document
  const opens = new Uint8Array(tokens.length + beyond)
  const classes = new Uint16Array(tokens.length + beyond)
  const capital = new Uint8Array(tokens.length + beyond)
  for (const { first, last } of sentences) {
    let opening = true
    let inDateline = true
    for (let at = first; at <= last; at++) {
      const told = flags[at] ?? 0
      if (told & shape.mark) {
        if (told & opensSpeech || (inDateline && at > first && isLooseDash(tokens, at))) opening = true
        continue
      }
      if (opening) opens[at] = 1
      opening = false
      if (told & shape.number) continue
      if (inDateline) inDateline = at - first <= longestDateline && (told & shape.capital) !== 0
      const token = told & shape.capital ? tokens[at] : undefined
      if (!token || isI(token.text)) continue
      capital[at] = 1
      classes[at] = classesAt(token)
    }
  }
  return { document, opens, classes, capital, sport: sportOf(document) }
}

// Whatever follows one of these may have its capital from the sentence it opens.
const opensSpeech = flagOf(['"', '“', '«', '‘', ':', '•', '*', '``'])

// "OSLO, Feb. 3 (Reuters) — Snow fell": behind the place and the date the sentence begins.
const longestDateline = 12
const isLooseDash = (tokens: Document['tokens'], at: number): boolean =>
  isDash(tokens, at) && tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end

const isDash = among('– — -')

/** Whether a word is the pronoun, whose capital says nothing. */
export const isI = (text: string): boolean =>
  codeAt(text, 0) === capitalI && (text.length === 1 || isApostrophe(codeAt(text, 1)))
const capitalI = 73
