import { codeAt } from '../../characters.ts'
import { hasFlag, shape } from '../../flags.ts'
import type { Document } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { numberOf } from '../../word-numbers.ts'
import type { Group } from './groups.ts'

/** Of the words of these groups, which have one each, those that the text also writes with a small letter. */
export function smallAmong(document: Document, groups: readonly Group[]): ReadonlySet<string> {
  const asked = new Set<string>()
  const seen = new Set<string>()
  // Nearly all words of a text are told from those that are asked for by a few bits of their numbers, and those that
  // have none, since no list holds them, by a few bits of their first letters and lengths.
  let numbers = 0
  let letters = 0
  for (const {
    words: [word = ''],
  } of groups) {
    asked.add(word)
    numbers |= bitOf(numberOf(word))
    letters |= bitOf(shapeOf(word))
  }
  if (asked.size === 0) return seen
  const { tokens } = document
  for (let at = 0; at < tokens.length; at++) {
    const token = hasFlag(document, at, shape.mark | shape.number | shape.capital) ? undefined : tokens[at]
    if (!token || !(bitOf(token.word) & numbers) || (token.word === 0 && !(bitOf(shapeOf(token.lower)) & letters)))
      continue
    if (asked.has(token.lower) && !isInAddress(tokens, at)) seen.add(token.lower)
  }
  return seen
}

// "www.halden.com" writes no word small.
const isInAddress = (tokens: Document['tokens'], at: number): boolean =>
  (isPoint(tokens, at - 1) && tokens[at - 1]?.end === tokens[at]?.start) ||
  (isPoint(tokens, at + 1) && tokens[at + 2]?.kind === 'word' && tokens[at + 1]?.end === tokens[at + 2]?.start)
const isPoint = among('. / @')

const shapeOf = (word: string): number => codeAt(word, 0) + 7 * word.length
const bitOf = (number: number): number => 1 << (number & 31)
