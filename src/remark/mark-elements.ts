import type { Data, Text } from 'mdast'
import { isMention } from '../annotate/kinds.ts'
import type { Citable, Mention, Quantity } from '../annotate/types.ts'
import { actorPath, cardId } from '../lib/urls.ts'
import { besideOf } from './beside.ts'

/** What the marks plugin shows: actors, quotes and claims with their ids, and dates. */
export type Shown = Mention | Citable | (Quantity & { readonly form: 'date' })

/** A markdown node that remark-rehype renders as the element its data names. */
export type MarkNode = { type: 'quotidianMark'; data: MarkData; children: (MarkNode | Text)[] }
type MarkData = Data & { hName: string; hProperties: Record<string, string> }

declare module 'mdast' {
  interface PhrasingContentMap {
    quotidianMark: MarkNode
  }
  interface RootContentMap {
    quotidianMark: MarkNode
  }
}

/** `note` is on the last fragment of its annotation; no link may hold another. */
type Where = { readonly isFirst: boolean; readonly isLinkable: boolean; readonly note: Note | null }

/** The number of a note, and whether its button stands right behind another. */
export type Note = { readonly number: number; readonly isJoined: boolean }

/** The element for one fragment of an annotation around `children`; the first one carries the id, the last its note. */
export function toElement(shown: Shown, children: MarkNode['children'], where: Where) {
  if (isMention(shown)) return where.isLinkable ? actorLink(shown, children) : actorName(shown, children)
  if (!('id' in shown)) return element('time', { datetime: String(shown.value) }, children)
  const own = {
    ...(where.isFirst ? { id: shown.id } : {}),
    ...(where.note ? { ...numbering(where.note), dataBeside: besideOf(shown) } : {}),
  }
  return shown.kind === 'quote'
    ? element('mark', { ...own, ...citation(shown), dataForm: shown.form, ...by(shown.speaker) }, children)
    : element('mark', { ...own, ...citation(shown), ...by(shown.claimant) }, inData(shown, children))
}

/** The numbered button at the end of a quote or claim that opens its card; it adds no text. */
export const toTrigger = (shown: Citable, note: Note): MarkNode =>
  element('button', { ...trigger(shown), ...numbering(note), ariaLabel: `Note ${note.number}: ${besideOf(shown)}` }, [])

/** Whether the last of some nodes ends with such a button. */
export function endsInTrigger(nodes: MarkNode['children']): boolean {
  const last = nodes.at(-1)
  return last?.type === 'quotidianMark' && (last.data.hName === 'button' || endsInTrigger(last.children))
}

const trigger = ({ id }: Citable) => ({ type: 'button', className: 'trigger', popoverTarget: cardId(id) })

// A style sheet cannot count digits, and the text leaves a gap as wide as the number.
const numbering = ({ number, isJoined }: Note) => ({
  ...{ dataNumber: String(number), dataDigits: String(String(number).length) },
  ...(isJoined ? { dataJoined: '' } : {}),
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
