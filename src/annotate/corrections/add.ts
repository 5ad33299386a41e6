import { isMention, isQuantity, isQuote } from '../kinds.ts'
import type { Annotation, Mention, Quantity, Quote, Span } from '../types.ts'
import { changeAnnotation, type Changes, type Correcting } from './change.ts'

/** The annotations with one that the rules missed, or why it cannot be added. */
export function addAnnotation(
  kind: 'quote' | 'claim' | 'mention',
  place: Span,
  changes: Changes,
  meant: readonly Annotation[],
  context: Correcting,
): Annotation[] | { problem: string } {
  const { annotations, text, note } = context
  const found = { ...place, exact: text.slice(place.start, place.end), rule: 'correction', correction: note }
  if (kind === 'quote') {
    if (meant.some(isQuote)) return { problem: 'a quote is marked there already: use "set" to change it' }
    return insert(annotations, changeAnnotation({ ...emptyQuote, ...found }, changes, context))
  }
  if (kind === 'mention') {
    const { actor } = changes
    if (!actor) return { problem: 'an added mention needs "set: { actor: … }", the id of the actor' }
    const name = context.registry.actors.get(actor)?.name ?? found.exact
    const overlapping = (annotation: Annotation) =>
      isMention(annotation) && annotation.start < place.end && annotation.end > place.start
    return insert(
      annotations.filter((annotation) => !overlapping(annotation)),
      { ...emptyMention, ...found, actor, name, type: changes.type ?? 'org' },
    )
  }
  const quantity = meant.find(isQuantity)
  if (quantity?.kind === 'claim') return { problem: 'a claim is marked there already: use "set" to change it' }
  const claim: Annotation = { ...(quantity ?? emptyClaim), ...found, kind: 'claim' }
  return insert(
    annotations.filter((annotation) => annotation !== quantity),
    changeAnnotation(claim, changes, context),
  )
}

// Each kind stays in the order of the text, as the finders give it.
function insert(annotations: readonly Annotation[], added: Annotation): Annotation[] {
  const at = annotations.findIndex(({ kind, start }) => group(kind) === group(added.kind) && start > added.start)
  const last = annotations.findLastIndex(({ kind }) => group(kind) <= group(added.kind)) + 1
  return annotations.toSpliced(at < 0 ? last : at, 0, added)
}

const order = ['mention', 'quote', 'quantity']
const group = (kind: Annotation['kind']): number => order.indexOf(kind === 'claim' ? 'quantity' : kind)

const emptyQuote: Omit<Quote, 'start' | 'end' | 'exact' | 'rule'> = {
  ...{ kind: 'quote', form: 'indirect', speaker: null, cue: null },
  ...{ addressee: null, via: [], tier: 'stated', group: -1 },
}
const emptyMention: Pick<Mention, 'kind' | 'role' | 'tier'> = { kind: 'mention', role: null, tier: 'named' }
const emptyClaim: Omit<Quantity, 'start' | 'end' | 'exact' | 'rule'> = {
  ...{ kind: 'claim', form: 'count', value: null, unit: null, cmp: '=', measure: null, denominator: null },
  ...{ subject: null, time: null, modality: 'asserted', claimant: null, via: [], checkPriority: 1 },
}
