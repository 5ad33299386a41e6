import type { Entry } from './ledger.ts'
import { oneLine, passageOf, sentenceOf } from './selectors.ts'

/**
 * The words of a lost entry where the text still has them, as a correction would quote them; `prefix` is what stands
 * right before them, null where they stand only once.
 */
export type Unmarked = { readonly quote: string; readonly prefix: string | null; readonly sentence: string }

/** For each lost entry its words, if their very sentence still stands in `text`: then the rules mark it no longer. */
export function unmarkedIn(text: string, lost: readonly Entry[]): (Unmarked | null)[] {
  if (lost.length === 0) return []
  const { line, offsets } = flatten(text)
  return lost.map((entry) => {
    const sentence = sentenceOf(entry)
    const at = line.indexOf(sentence)
    if (at < 0) return null
    const start = at + oneLine(`${passageOf(entry).left}|`).length - 1
    const end = start + oneLine(entry.exact).length
    const [from = 0, last = 0] = [offsets[start], offsets[end - 1]]
    const quote = text.slice(from, last + 1)
    return { quote, prefix: prefixFor(text, quote, from), sentence }
  })
}

/** The text on one line, and the offset in `text` of each of its characters. */
function flatten(text: string): { line: string; offsets: number[] } {
  const offsets: number[] = []
  const words = [...text.matchAll(/\S+/gu)]
  words.forEach(({ 0: word, index }, count) => {
    if (count > 0) offsets.push(index - 1)
    for (let at = 0; at < word.length; at++) offsets.push(index + at)
  })
  return { line: words.map(([word]) => word).join(' '), offsets }
}

// A correction that quotes more than this is not read by anybody.
const furthest = 200

/** As many whole words before the quote at `start` as make it the only one; null where it is that already. */
function prefixFor(text: string, quote: string, start: number): string | null {
  if (isOnly(text, quote)) return null
  const before = text.slice(Math.max(0, start - furthest), start)
  const prefixes = [...before.matchAll(/\S+/gu)].toReversed().map(({ index }) => before.slice(index))
  return prefixes.find((prefix) => isOnly(text, prefix + quote)) ?? before
}

const isOnly = (text: string, words: string): boolean => text.indexOf(words) === text.lastIndexOf(words)
