import type { Span } from '../../annotate/types.ts'

/** An article as a person annotated it, before the rules saw it; each list is in the order of the text. */
export type GoldenArticle = {
  readonly text: string
  readonly quotes: readonly { readonly words: string; readonly speaker: string }[]
  readonly claims: readonly { readonly words: string; readonly value: number; readonly unit: string }[]
  readonly mentions: readonly { readonly words: string; readonly actor: string }[]
}

/** The annotations of one list with their places in the text. */
export function placed<Item extends { readonly words: string }>(text: string, items: readonly Item[]): (Item & Span)[] {
  let from = 0
  return items.map((item) => {
    const start = text.indexOf(item.words, from)
    if (start < 0) throw new Error(`not in the text, or not in its order: ${item.words}`)
    from = start + item.words.length
    return { ...item, start, end: from }
  })
}
