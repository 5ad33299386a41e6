import type { Data, Text } from 'mdast'
import { isMention } from '../annotate/kinds.ts'
import type { Citable, Mention, Quantity } from '../annotate/types.ts'
import { actorPath, cardId } from '../lib/urls.ts'

/** What the marks plugin shows: actors, quotes and claims with their ids, and dates. */
export type Shown = Mention | Citable | (Quantity & { readonly form: 'date' })

/** A markdown node that remark-rehype renders as the element its data names. */
export type MarkNode = { type: 'quotidianMark'; data: Data; children: (MarkNode | Text)[] }

declare module 'mdast' {
  interface PhrasingContentMap {
    quotidianMark: MarkNode
  }
  interface RootContentMap {
    quotidianMark: MarkNode
  }
}

/** The element for one fragment of an annotation around `children`; the first fragment carries the id. */
export function toElement(
  shown: Shown,
  children: MarkNode['children'],
  where: { isFirst: boolean; isLinkable: boolean },
) {
  if (isMention(shown)) return where.isLinkable ? actorLink(shown, children) : actorName(shown, children)
  if (!('id' in shown)) return element('time', { datetime: String(shown.value) }, children)
  const id = where.isFirst ? { id: shown.id } : {}
  return shown.kind === 'quote'
    ? element('mark', { ...id, ...citation(shown), dataForm: shown.form, ...by(shown.speaker) }, children)
    : element('mark', { ...id, ...citation(shown), ...by(shown.claimant) }, inData(shown, children))
}

/** The numbered button behind a quote or claim that opens its card; it adds no text to the article. */
export const toTrigger = (shown: Citable, number: number): MarkNode =>
  element(
    'button',
    { ...trigger(shown.id), dataNumber: String(number), ariaLabel: `Note ${number}: ${label(shown)}` },
    [],
  )

const trigger = (id: string) => ({ type: 'button', className: 'trigger', popoverTarget: cardId(id) })
const label = ({ kind, ...shown }: Citable): string =>
  kind === 'quote' ? 'who says this' : `about the figure ${shown.exact}`

const citation = ({ kind, id }: Citable) => ({ dataKind: kind, dataAnnotation: id })
const by = (speaker: { readonly actor: string | null } | null) => (speaker?.actor ? { dataSpeaker: speaker.actor } : {})

const actor = ({ actor }: Mention) => ({ dataKind: 'actor', dataActor: actor })
const actorLink = (mention: Mention, children: MarkNode['children']) =>
  element('a', { href: actorPath(mention.actor), ...actor(mention) }, children)
const actorName = (mention: Mention, children: MarkNode['children']) => element('span', actor(mention), children)

// A range has no single machine-readable value, so it is left as text.
const inData = ({ value }: Quantity, children: MarkNode['children']): MarkNode['children'] =>
  typeof value === 'number' ? [element('data', { value: String(value) }, children)] : children

const element = (hName: string, hProperties: Record<string, string>, children: MarkNode['children']): MarkNode => ({
  type: 'quotidianMark',
  data: { hName, hProperties },
  children,
})
