import type { Annotation, Claim, Mention, Quantity, Quote } from './types.ts'

export const isMention = (annotation: Annotation): annotation is Mention => annotation.kind === 'mention'
export const isQuote = (annotation: Annotation): annotation is Quote => annotation.kind === 'quote'
export const isQuantity = (annotation: Annotation): annotation is Quantity =>
  annotation.kind === 'claim' || annotation.kind === 'quantity'

/** What gets a permalink: a quote, or a quantity that something is claimed with. */
export const isCitable = (annotation: Annotation): annotation is Quote | Claim =>
  annotation.kind === 'quote' || annotation.kind === 'claim'
