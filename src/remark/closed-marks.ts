import type { Nodes, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { MarkNode } from './mark-elements.ts'

/**
 * Takes what stands inside marks out of the tree, for `childrenOf` to give. remark-rehype looks through all of a tree for
 * the definitions of links and notes, which no mark holds, and that takes longer than to make HTML of it.
 */
export const closeMarks: Plugin<[], Root> = () => close

function close(node: Nodes): void {
  if (node.type === 'quotidianMark') inside.set(node.data, node.children.splice(0))
  else if ('children' in node) for (const child of node.children) close(child)
}

const inside = new WeakMap<MarkNode['data'], MarkNode['children']>()

/** What stands inside a mark, closed or not. */
export const childrenOf = ({ data, children }: MarkNode): MarkNode['children'] => inside.get(data) ?? children
