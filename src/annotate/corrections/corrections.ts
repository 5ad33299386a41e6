import type { Registry } from '../actors/registry.ts'
import { isQuantity, isQuote } from '../kinds.ts'
import type { Annotation, CorrectionNote, Span } from '../types.ts'
import { addAnnotation } from './add.ts'
import { changeAnnotation, type Changes } from './change.ts'
import { locate } from './locate.ts'

/** What an editor says about one passage: change, add or remove its annotation, and why. */
export type Correction = CorrectionNote & {
  readonly quote: string
  readonly prefix?: string | undefined
  readonly set?: Changes | undefined
  readonly add?: 'quote' | 'claim' | 'mention' | undefined
  readonly remove?: true | undefined
}

/** The annotations after all corrections, and for each that could not be applied its index and the reason. */
export type Corrected = {
  readonly annotations: Annotation[]
  readonly problems: readonly { readonly index: number; readonly problem: string }[]
}

/** The annotations of `text` as its editor corrected them, one correction after the other. */
export function applyCorrections(
  text: string,
  annotations: readonly Annotation[],
  corrections: readonly Correction[],
  registry: Registry,
): Corrected {
  let corrected = [...annotations]
  const problems: { index: number; problem: string }[] = []
  corrections.forEach((correction, index) => {
    const place = locate(text, correction.quote, correction.prefix)
    const applied = 'problem' in place ? place : apply(text, corrected, correction, place, registry)
    if (Array.isArray(applied)) corrected = applied
    else problems.push({ index, problem: applied.problem })
  })
  return { annotations: corrected, problems }
}

function apply(
  text: string,
  annotations: readonly Annotation[],
  correction: Correction,
  place: Span,
  registry: Registry,
): Annotation[] | { problem: string } {
  const { reason, by, date, set = {}, add, remove } = correction
  const context = { text, annotations, registry, note: { reason, by, date } }
  const core = trim(text, place)
  const meant = annotations.filter((annotation) => isSame(trim(text, annotation), core))
  if (add) return addAnnotation(add, place, set, meant, context)
  if (meant.length === 0)
    return { problem: 'nothing is marked at these words: quote the whole marked passage, or use "add"' }
  if (remove) return annotations.filter((annotation) => !meant.includes(annotation))
  const changed = new Map(meant.map((annotation) => [annotation, changeAnnotation(annotation, set, context)]))
  if ([...changed].every(([before, after]) => before === after))
    return { problem: 'none of the fields in "set" applies to what is marked there' }
  return annotations.map((annotation) => changed.get(annotation) ?? followSpeaker(annotation, changed))
}

/** A claim inside a quote whose speaker was corrected is made by that speaker too. */
function followSpeaker(annotation: Annotation, changed: ReadonlyMap<Annotation, Annotation>): Annotation {
  if (!isQuantity(annotation)) return annotation
  for (const [before, after] of changed) {
    if (!isQuote(before) || !isQuote(after) || before.start > annotation.start || before.end < annotation.end) continue
    if (before.speaker?.start === annotation.claimant?.start) return { ...annotation, claimant: after.speaker }
  }
  return annotation
}

// Whether the marks belong to a quotation is not worth an argument: the words between them are compared.
function trim(text: string, { start, end }: Span): Span {
  const [lead = ''] = /^[\s"'“”‘’«»]*/u.exec(text.slice(start, end)) ?? []
  let last = end
  while (last > start + lead.length && /[\s"'“”‘’«».,;:!?]/u.test(text[last - 1] ?? '')) last -= 1
  return { start: start + lead.length, end: last }
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
