import type { Attribution } from './attribution.ts'

/**
 * What `inner` attributes, by way of who reports it as a whole: in "Vik said it leaks, the Tide reported" Vik speaks. What
 * somebody else than a reporter tells of, "Vik said it leaks, the crew recalled", stays what the crew says.
 */
export function hearsay(inner: Attribution | undefined, outer: Attribution): Attribution | undefined {
  const [run] = outer.pieces
  const [said] = inner?.pieces ?? []
  const isReport = outer.rule === 'content-before' && outer.lemma === 'report'
  // "Vik said it leaks, the Tide quoted him as saying"
  const isQuoted = outer.rule === 'quoted-as' && inner?.lemma === outer.lemma
  const reporter = isReport ? outer.speaker : isQuoted ? outer.via[0] : undefined
  if (!inner?.speaker || !reporter || !run || !said || inner.rule !== 'subject') return undefined
  const isWhole = inner.speaker.first === run.first && said.last === run.last && outer.pieces.length === 1
  return isWhole ? { ...inner, via: [reporter, ...inner.via] } : undefined
}
