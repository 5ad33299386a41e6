import type { Attribution } from './attribution.ts'

/**
 * What `inner` attributes, by way of who reports it as a whole: in "Vik said it leaks, the Tide reported" Vik speaks. What
 * somebody else than a reporter tells of, "Vik said it leaks, the crew recalled", stays what the crew says.
 */
export function hearsay(inner: Attribution | undefined, outer: Attribution): Attribution | undefined {
  const [run] = outer.pieces
  const [said] = inner?.pieces ?? []
  if (!inner?.speaker || !outer.speaker || !run || !said) return undefined
  if (outer.rule !== 'content-before' || outer.lemma !== 'report' || inner.rule !== 'subject') return undefined
  const isWhole = inner.speaker.first === run.first && said.last === run.last && outer.pieces.length === 1
  return isWhole ? { ...inner, via: [outer.speaker, ...inner.via] } : undefined
}
