import type { Data, Text } from 'mdast'
import { isMention } from '../annotate/kinds.ts'
import type { Citable, Mention, Quantity } from '../annotate/types.ts'
import { actorPath, cardId } from '../lib/urls.ts'
import { besideOf } from './beside.ts'

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

/** `number` is that of the note, on the last fragment of its annotation; no link may hold another. */
type Where = { readonly isFirst: boolean; readonly isLinkable: boolean; readonly number: number | null }

/** The element for one fragment of an annotation around `children`; the first one carries the id, the last its note. */
export function toElement(shown: Shown, children: MarkNode['children'], where: Where) {
  if (isMention(shown)) return where.isLinkable ? actorLink(shown, children) : actorName(shown, children)
  if (!('id' in shown)) return element('time', { datetime: String(shown.value) }, children)
  const own = {
    ...(where.isFirst ? { id: shown.id } : {}),
    ...(where.number === null ? {} : { dataNumber: String(where.number), dataBeside: besideOf(shown) }),
  }
  return shown.kind === 'quote'
    ? element('mark', { ...own, ...citation(shown), dataForm: shown.form, ...by(shown.speaker) }, children)
    : element('mark', { ...own, ...citation(shown), ...by(shown.claimant) }, inData(shown, children))
}

/** The numbered button behind a quote or claim that opens its card, joined to another or not; it adds no text. */
export const toTrigger = (shown: Citable, { number, isJoined }: { number: number; isJoined: boolean }): MarkNode =>
  element('button', { ...trigger(shown, String(number)), ...(isJoined ? { dataJoined: '' } : {}) }, [])

/** Whether a node is such a button. */
export const isTrigger = (node: MarkNode | Text | undefined): boolean =>
  node?.type === 'quotidianMark' && node.data.hName === 'button'

// A style sheet cannot count digits, and the text leaves a gap as wide as the number.
const trigger = (shown: Citable, number: string) => ({
  ...{ type: 'button', className: 'trigger', popoverTarget: cardId(shown.id) },
  ...{ dataNumber: number, dataDigits: String(number.length), ariaLabel: `Note ${number}: ${besideOf(shown)}` },
})

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
