import type { Heading, Nodes, Paragraph, Root } from 'mdast'
import { defaultHandlers, type Options } from 'remark-rehype'
import type { Plugin } from 'unified'

/**
 * Takes what stands inside paragraphs and headings out of the tree, for `textHandlers` to put it back. remark-rehype looks
 * through all of a tree for the definitions of links and notes, which no text holds, and that takes as long as to make
 * HTML of it.
 */
export const closeText: Plugin<[], Root> = () => close

function close(node: Nodes): void {
  if (isText(node)) inside.set(node, node.children.splice(0))
  else if ('children' in node) for (const child of node.children) close(child)
}

const isText = (node: Nodes): node is Paragraph | Heading => node.type === 'paragraph' || node.type === 'heading'
const inside = new WeakMap<Paragraph | Heading, Paragraph['children']>()

/** What makes HTML of paragraphs and headings, closed or not. */
export const textHandlers: NonNullable<Options['handlers']> = {
  paragraph: (state, node: Paragraph) => defaultHandlers.paragraph(state, opened(node)),
  heading: (state, node: Heading) => defaultHandlers.heading(state, opened(node)),
}

function opened<Node extends Paragraph | Heading>(node: Node): Node {
  node.children = inside.get(node) ?? node.children
  return node
}
