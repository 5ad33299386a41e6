import { isMention, isQuantity, isQuote } from '../annotate/kinds.ts'
import type { Annotation, Mention, Quantity, Quote } from '../annotate/types.ts'

/** The name that the caller gave a text, given back as it was. */
export type Id = string | number

/** The JSON object that the command line prints for one text: all annotations, offsets into `text`. */
export const toRecord = (id: Id, text: string, annotations: readonly Annotation[]) => ({
  id,
  text,
  quotes: annotations.filter(isQuote).map(toQuoteRecord),
  quantities: annotations.filter(isQuantity).map(toQuantityRecord),
  mentions: annotations.filter(isMention).map(toMentionRecord),
})

/** A quote as other programs read it. */
export const toQuoteRecord = ({ start, end, form, speaker, cue, addressee, via, tier, rule, group }: Quote) => ({
  start,
  end,
  kind: form,
  speaker,
  cue: cue && { start: cue.start, end: cue.end, lemma: cue.lemma, class: cue.class },
  addressee,
  via,
  tier,
  rule,
  group,
})

/** A quantity as other programs read it; the claimant is an id here, with the name as it stands beside it. */
export const toQuantityRecord = ({ kind, exact, form, claimant, via, ...quantity }: Quantity) => ({
  start: quantity.start,
  end: quantity.end,
  text: exact,
  claim: kind === 'claim',
  value: quantity.value,
  unit: quantity.unit,
  kind: form,
  cmp: quantity.cmp,
  measure: quantity.measure,
  denominator: quantity.denominator,
  subject: quantity.subject,
  modality: quantity.modality,
  time: quantity.time,
  claimant: claimant?.actor ?? null,
  claimantName: claimant?.name ?? null,
  via: via.map(({ actor, name }) => ({ actor, name })),
  checkPriority: quantity.checkPriority,
  rule: quantity.rule,
})

/** A mention as other programs read it. */
const toMentionRecord = ({ start, end, exact, type, actor, name, role, tier, rule }: Mention) => ({
  start,
  end,
  text: exact,
  type,
  actor,
  name,
  role,
  tier,
  rule,
})
