import { titlesWithPoint } from '../annotate/abbreviations.ts'
import type { Span } from '../annotate/types.ts'

// Longer sentences are cut: a list of figures that never ends must not make every entry of the ledger endless.
const longest = 400

/** The sentence (or sentences) that `span` touches, without the white space around it. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - longest)
  const left = text.slice(from, start)
  const right = text.slice(end, end + longest)
  return { start: from + lastBreak(left), end: end + firstBreak(text.slice(start, end), right) }
}

/** All sentences of a text, in order. */
export function sentencesIn(text: string): Span[] {
  const sentences: Span[] = []
  let start = leadingSpace(text)
  while (start < text.length) {
    const { end } = sentenceAround(text, { start, end: start + 1 })
    sentences.push({ start, end })
    start = end + leadingSpace(text.slice(end, end + longest))
  }
  return sentences
}

// A blank line, or a stop with its closing marks before a space and something that can open a sentence.
const sentenceBreak = /\n\s*\n\s*|(?<=[.?!…]["'”’“»«)\]]{0,3})\s+(?=["'“”„‘’‚«»`([]*[\p{Lu}\p{N}])/gu

function lastBreak(left: string): number {
  // The annotation itself opens with a letter or mark that the pattern wants to see after the space.
  const last = [...`${left}A`.matchAll(sentenceBreak)].findLast((match) => isBreak(left, match))
  return last ? Math.min(last.index + last[0].length, left.length) : leadingSpace(left)
}

function firstBreak(exact: string, right: string): number {
  const seen = exact + right
  for (const match of seen.matchAll(sentenceBreak))
    if (match.index >= exact.length && isBreak(seen, match)) return match.index - exact.length
  return right.trimEnd().length
}

const leadingSpace = (text: string): number => text.length - text.trimStart().length

// A blank line always ends a sentence, the point of "Mr." or of an initial does not.
const isBreak = (text: string, { 0: gap, index }: RegExpExecArray): boolean => {
  const word = /(?<!\p{L})(\p{L}{1,10})\.$/u.exec(text.slice(Math.max(0, index - 12), index))?.[1]
  return gap.split('\n').length > 2 || !word || !(titlesWithPoint.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word))
}
