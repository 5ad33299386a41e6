import type { NounPhrase } from './phrases/noun-phrase.ts'
import { isReportedBy, type Attribution, type QuoteRule } from './attribution.ts'

/**
 * What `inner` attributes, by way of who reports it as a whole: in "Vik said it leaks, the Tide reported" Vik speaks. What
 * somebody else than a reporter tells of, "Vik said it leaks, the crew recalled", stays what the crew says.
 */
export function hearsay(inner: Attribution | undefined, outer: Attribution): Attribution | undefined {
  const reporter = inner && reporterOf(inner, outer)
  const [run] = outer.pieces
  const [said] = inner?.pieces ?? []
  if (!inner?.speaker || !reporter || !run || !said || outer.pieces.length > 1) return undefined
  // "“…,” Vik was quoted as saying, as reported by the Tide"
  const isBefore = inner.rule === 'quoted-as' && said.first === run.first && isReportedBy(outer, inner.cue?.last ?? -1)
  const isWhole = isPlain.has(inner.rule) && inner.speaker.first === run.first && said.last === run.last
  return isBefore || isWhole ? { ...inner, via: [reporter, ...inner.via] } : undefined
}

// Who passes on what was said: "the Tide reported", "as reported by the Tide", "the Tide quoted him as saying".
function reporterOf(inner: Attribution, { lemma, rule, speaker, via }: Attribution): NounPhrase | null | undefined {
  if (rule === 'quoted-as') return inner.lemma === lemma ? via[0] : undefined
  return lemma === 'report' && (rule === 'content-before' || rule === 'according-to') ? speaker : undefined
}

// "Vik said it leaks", "Vik, 44, said it leaks"
const isPlain: ReadonlySet<QuoteRule> = new Set(['subject', 'subject-before-aside'])
