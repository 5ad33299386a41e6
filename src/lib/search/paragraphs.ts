/** A paragraph of an article's plain text, with its place in it. */
export type Paragraph = { readonly start: number; readonly end: number; readonly words: string }

/** The paragraphs of a text, without the empty lines between them. */
export const paragraphsIn = (text: string): Paragraph[] =>
  [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
    words,
  }))
