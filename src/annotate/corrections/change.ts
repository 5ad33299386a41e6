import type { Registry } from '../actors/registry.ts'
import { isMention, isQuote } from '../kinds.ts'
import type { Annotation, CorrectionNote, Mention, Quantity, Quote, Span, Speaker } from '../types.ts'

/** The fields a correction may set; each belongs to one kind of annotation, null says that there is nobody or nothing. */
export type Changes = {
  readonly kind?: Quote['form'] | undefined
  readonly speaker?: string | null | undefined
  readonly actor?: string | undefined
  readonly type?: Mention['type'] | undefined
  readonly claimant?: string | null | undefined
} & { readonly [Field in (typeof quantityFields)[number]]?: WithRange<Quantity[Field]> | undefined }

// Zod reads a pair as an array that may be written to.
type WithRange<Value> = Value extends readonly [infer From, infer To] ? [From, To] : Value

/** What a correction is applied in. */
export type Correcting = {
  readonly text: string
  readonly annotations: readonly Annotation[]
  readonly registry: Registry
  readonly note: CorrectionNote
}

const quantityFields = ['value', 'unit', 'cmp', 'measure', 'denominator', 'modality', 'time'] as const

/** The annotation with those of the changes that concern its kind; the same object where none does. */
export function changeAnnotation(annotation: Annotation, changes: Changes, context: Correcting): Annotation {
  if (isMention(annotation)) {
    const { actor, type } = changes
    return change(annotation, { actor, name: nameOf(actor, context), type }, context)
  }
  if (isQuote(annotation))
    return change(
      annotation,
      { form: changes.kind, speaker: speakerFor(changes.speaker, annotation, context) },
      context,
    )
  const fields = Object.fromEntries(quantityFields.map((field) => [field, changes[field]]))
  return change(annotation, { ...fields, claimant: speakerFor(changes.claimant, annotation, context) }, context)
}

function change<Kind extends Annotation>(
  annotation: Kind,
  fields: { readonly [Field in keyof Kind]?: Kind[Field] | undefined },
  { note }: Correcting,
): Kind {
  const set = Object.entries(fields).filter(([, value]) => value !== undefined)
  return set.length === 0 ? annotation : { ...annotation, ...Object.fromEntries(set), correction: note }
}

const nameOf = (actor: string | undefined, { registry }: Correcting): string | undefined =>
  actor === undefined ? undefined : (registry.actors.get(actor)?.name ?? actor)

/** The speaker an editor names by id or by name: the actor of that name, or a name that the corpus does not know. */
function speakerFor(
  written: string | null | undefined,
  at: Span,
  { annotations, registry }: Correcting,
): Speaker | null | undefined {
  if (written === null || written === undefined) return written
  const mention = annotations.filter(isMention).find(({ actor, name, exact }) => [actor, name, exact].includes(written))
  if (mention)
    return { actor: mention.actor, name: mention.name, text: mention.exact, start: mention.start, end: mention.end }
  const entry = registry.actors.get(written)
  return { actor: entry?.id ?? null, name: entry?.name ?? written, text: '', start: at.start, end: at.start }
}
