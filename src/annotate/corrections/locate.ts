import { readDocument } from '../document.ts'
import type { Span } from '../types.ts'

/** Where the one passage stands that a correction is about, or why it cannot be told. */
export type Located = Span | { readonly problem: string }

/** The place of `quote` in `text`, behind `prefix` where one is given; it must stand there exactly once. */
export function locate(text: string, quote: string, prefix = ''): Located {
  const sought = prefix + quote
  const places: number[] = []
  for (let at = text.indexOf(sought); at >= 0 && places.length < 2; at = text.indexOf(sought, at + 1)) places.push(at)
  const [first] = places
  if (first === undefined) return { problem: `these words are not in the article any more; ${nearest(text, quote)}` }
  if (places.length > 1)
    return { problem: 'these words stand more than once: add as "prefix" the words just before them' }
  return { start: first + prefix.length, end: first + sought.length }
}

function nearest(text: string, quote: string): string {
  const sought = new Set(wordsOf(quote))
  const scored = readDocument(text).sentences.map(({ start, end }) => {
    const sentence = text.slice(start, end)
    return { sentence, score: wordsOf(sentence).filter((word) => sought.has(word)).length }
  })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  return best && best.score > 0 ? `the nearest sentence is “${best.sentence}”` : 'no sentence has any of them'
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+|\p{N}+/gu) ?? []
