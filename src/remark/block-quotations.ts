import type { Blockquote, Nodes, Root } from 'mdast'
import type { Plugin } from 'unified'
import { isQuote } from '../annotate/kinds.ts'
import { quotesWithBlocks } from '../annotate/quotes/block-quotations.ts'
import { blocksIn, placesIn } from './text.ts'

/** Adds the quotes that blocks of quotation are; after `remarkQuotes`, before `remarkClaims`. */
export const remarkBlockQuotations: Plugin<[], Root> = () => (tree, file) => {
  const blockquotes = blockQuotationsIn(tree)
  if (blockquotes.length === 0 || !file.data.document?.isEnglish) return
  const { text, placeOf } = placesIn(tree)
  const blocks = blockquotes.map(({ children }) =>
    children.flatMap((child) => (child.type === 'paragraph' ? (placeOf(child) ?? []) : [])),
  )
  const known = file.data.annotations ?? []
  const others = known.filter((annotation) => !isQuote(annotation))
  file.data.annotations = [...others, ...quotesWithBlocks(text, known, blocks)]
}

const blockQuotationsIn = (node: Nodes): Blockquote[] =>
  node.type === 'blockquote' ? [node] : blocksIn(node).flatMap(blockQuotationsIn)
