import type { Nodes, Root, Text } from 'mdast'

/** Where a text node of the tree stands in the plain text; `insideLink` because a link must not hold another. */
export type TextPiece = {
  readonly node: Text
  readonly start: number
  readonly end: number
  readonly insideLink: boolean
}

/** The plain text that all offsets index, and the text nodes it is made of. */
export type PlainText = { readonly text: string; readonly pieces: readonly TextPiece[] }

/**
 * The plain text of a markdown tree. Blocks are separated by an empty line, a line break is a space, inline code is
 * one object replacement character (a word nobody said), raw HTML and blocks of code are left out.
 */
export function textOf(tree: Root): PlainText {
  let text = ''
  const pieces: TextPiece[] = []
  const read = (node: Nodes, insideLink: boolean): void => {
    if (isBlock(node) && text && !text.endsWith(separator)) text += separator
    if (node.type === 'text') {
      pieces.push({ node, start: text.length, end: text.length + node.value.length, insideLink })
      text += node.value.replaceAll('\n', ' ')
    } else if (node.type === 'break') text += ' '
    else if (node.type === 'inlineCode') text += '\uFFFC'
    else if ('children' in node) for (const child of node.children) read(child, insideLink || isLink(node))
  }
  read(tree, false)
  return { text, pieces }
}

const separator = '\n\n'
const isBlock = ({ type }: Nodes): boolean => blocks.has(type)
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote'])
const isLink = ({ type }: Nodes): boolean => type === 'link' || type === 'linkReference'
