import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import type { Plugin } from 'unified'
import { isCitable, isMention } from '../annotate/kinds.ts'
import { nest, type Nested } from '../annotate/nest.ts'
import { numbered, outermostFirst } from '../annotate/order.ts'
import type { Annotation, Citable, Span } from '../annotate/types.ts'
import { endsInTrigger, toElement, toTrigger, type MarkNode, type Shown } from './mark-elements.ts'
import { textOf, type TextPiece } from './text.ts'

/**
 * Wraps what was found in elements: `<mark>` for quotes and claims, `<time>` for dates, a link to its page for an actor.
 * An annotation that crosses another or a boundary of the tree comes in fragments, the first of which carries the id;
 * behind the last stands the button that opens its card. No character of the text is added or changed.
 */
export const remarkMarks: Plugin<[], Root> = () => (tree, file) => {
  const citables = file.data.citables ?? []
  const shown = [...citables, ...(file.data.annotations ?? []).filter(isBare)].sort(outermostFirst)
  const numbers = new Map(numbered(citables).map(({ number, citable }) => [citable.id, number]))
  const { pieces } = textOf(tree)
  const rendered = new Map<Nodes, Rendered>()
  const started = new Set<Shown>()
  let active: Shown[] = []
  let next = 0
  pieces.forEach((piece, index) => {
    active = active.filter(({ end }) => end > piece.start)
    for (let span = shown[next]; span && span.start < piece.end; span = shown[++next]) active.push(span)
    const ends = active.filter((span) => span.end <= (pieces[index + 1]?.start ?? Infinity))
    if (active.length > 0)
      rendered.set(piece.node, renderPiece(piece, active, { started, numbers, ends: new Set(ends) }))
  })
  replaceIn(tree, rendered)
}

/** The nodes that stand for one text node, and the buttons that must stand outside the link around it. */
type Rendered = { readonly nodes: PhrasingContent[]; readonly buttons: PhrasingContent[] }

type Progress = {
  readonly started: Set<Shown>
  readonly ends: ReadonlySet<Shown>
  readonly numbers: ReadonlyMap<string, number>
}

const isBare = (annotation: Annotation): annotation is Shown =>
  isMention(annotation) || (annotation.kind === 'quantity' && annotation.form === 'date' && isIsoDate(annotation.value))
const isIsoDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/u.test(value)

function renderPiece(piece: TextPiece, spans: readonly Shown[], { started, ends, numbers }: Progress): Rendered {
  const outside: MarkNode[] = []
  const render = (stretches: readonly Nested<Shown>[]): MarkNode['children'] =>
    stretches.flatMap(({ start, end, span, inner }): MarkNode['children'] => {
      if (!span) return [textNode(piece, { start, end })]
      const isFirst = !started.has(span)
      started.add(span)
      const isLinkable = !piece.insideLink && inner.every(({ span }) => span === null)
      const isLast = ends.has(span) && end === Math.min(span.end, piece.end)
      const number = isLast && isNumbered(span) ? numbers.get(span.id) : undefined
      const children = render(inner)
      const note = number === undefined ? null : { number, isJoined: endsInTrigger(children) }
      const fragment = toElement(span, children, { isFirst, isLinkable, note })
      // Within the mark, the line does not break between its last word and the number.
      if (note && isNumbered(span)) (piece.insideLink ? outside : fragment.children).push(toTrigger(span, note))
      return [fragment]
    })
  return { nodes: render(nest(piece, spans)), buttons: outside }
}

const isNumbered = (span: Shown): span is Citable => isCitable(span)
const textNode = ({ node, start: from }: TextPiece, { start, end }: Span): Text => ({
  type: 'text',
  value: node.value.slice(start - from, end - from),
})

/** Puts the rendered nodes in place of the text nodes; returns the buttons that wait for the end of a link. */
function replaceIn(node: Nodes, rendered: ReadonlyMap<Nodes, Rendered>): PhrasingContent[] {
  if (!('children' in node)) return rendered.get(node)?.buttons ?? []
  const waiting: PhrasingContent[] = []
  const children = node.children.flatMap((child: Nodes) => {
    const buttons = replaceIn(child, rendered)
    const nodes = rendered.get(child)?.nodes ?? [child]
    if (child.type === 'link' || child.type === 'linkReference') return [...nodes, ...buttons]
    waiting.push(...buttons)
    return nodes
  })
  // Text only becomes phrasing content, which may stand wherever text may.
  node.children = children as typeof node.children
  return waiting
}
