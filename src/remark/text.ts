import type { FootnoteDefinition, Nodes, Root, Table, TableRow, Text } from 'mdast'
import type { Span } from '../annotate/types.ts'

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
 * The plain text of a markdown tree, in the order of the page. Blocks are separated by an empty line, a line break is a
 * space, inline code is one object replacement character (a word nobody said), raw HTML and blocks of code are left
 * out. Footnotes come last, in the order of their calls; what the page leaves out is left out.
 */
export function textOf(tree: Root): PlainText {
  // Joined at the end: to look at a string that grows would copy it each time.
  const parts: string[] = []
  let length = 0
  const write = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  const pieces: TextPiece[] = []
  const notes = new Map<string, FootnoteDefinition>()
  const called = new Set<string>()
  const read = (node: Nodes, insideLink: boolean): void => {
    if (isBlock(node) && length > 0 && parts.at(-1) !== separator) write(separator)
    if (node.type === 'text') {
      pieces.push({ node, start: length, end: length + node.value.length, insideLink })
      write(node.value.replaceAll('\n', ' '))
    } else if (node.type === 'break') write(' ')
    else if (node.type === 'inlineCode') write('\uFFFC')
    else if (node.type === 'footnoteReference') called.add(node.identifier)
    else for (const child of childrenOf(node)) read(child, insideLink || isLink(node))
  }
  for (const note of footnotesIn(tree)) if (!notes.has(note.identifier)) notes.set(note.identifier, note)
  read(tree, false)
  // A note may call further notes: a set that grows is read to its end.
  for (const identifier of called) for (const child of notes.get(identifier)?.children ?? []) read(child, false)
  return { text: parts.join(''), pieces }
}

/** The plain text of a tree, and where in it the words of a node stand; undefined where the page leaves them out. */
export function placesIn(tree: Root): { text: string; placeOf: (node: Nodes | undefined) => Span | undefined } {
  const { text, pieces } = textOf(tree)
  const places = new Map<Text, Span>(pieces.map((piece) => [piece.node, piece]))
  const placeOf = (node: Nodes | undefined): Span | undefined => {
    const within = node ? textsIn(node).flatMap((inner) => places.get(inner) ?? []) : []
    const [first, last] = [within.at(0), within.at(-1)]
    return first && last && { start: first.start, end: last.end }
  }
  return { text, placeOf }
}

const textsIn = (node: Nodes): Text[] =>
  node.type === 'text' ? [node] : 'children' in node ? node.children.flatMap(textsIn) : []

const separator = '\n\n'
const isBlock = ({ type }: Nodes): boolean => blocks.has(type)
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote'])
const isLink = ({ type }: Nodes): boolean => type === 'link' || type === 'linkReference'

function childrenOf(node: Nodes): readonly Nodes[] {
  if (!('children' in node)) return []
  if (node.type === 'table') return node.children.map((row) => asWide(row, node.children[0]))
  return node.children.filter(({ type }) => type !== 'footnoteDefinition')
}

// The page drops the cells that stand beyond the last column.
const asWide = (row: TableRow, head: TableRow = row): TableRow => ({
  ...row,
  children: row.children.slice(0, head.children.length),
})

/** The tables of a tree, those of its footnotes too. */
export const tablesIn = (node: Nodes): Table[] => (node.type === 'table' ? [node] : blocksIn(node).flatMap(tablesIn))

const footnotesIn = (node: Nodes): FootnoteDefinition[] =>
  node.type === 'footnoteDefinition'
    ? [node, ...node.children.flatMap(footnotesIn)]
    : blocksIn(node).flatMap(footnotesIn)

/** The blocks right inside of a block; none of one that holds words or cells. */
export const blocksIn = (node: Nodes): readonly Nodes[] => ('children' in node && !isProse(node) ? node.children : [])
const isProse = ({ type }: Nodes): boolean => type === 'paragraph' || type === 'heading' || type === 'table'
