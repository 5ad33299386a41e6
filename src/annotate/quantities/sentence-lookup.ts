import type { Document, TokenSpan } from '../types.ts'

/** A lookup of the sentence a token stands in; asked in the order of the text, it reads the sentences once. */
export function sentenceLookup({ sentences }: Document): (token: number) => TokenSpan {
  let at = 0
  return (token) => {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? token) < token) at++
    return sentences[at] ?? { first: 0, last: 0, start: 0, end: 0 }
  }
}
