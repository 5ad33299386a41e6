import type { Attribution } from './attribution.ts'
import type { Run } from './reading.ts'

/**
 * The attributions of a sentence with hearsay folded in: in "…, Vik said, the Courier reports, citing the Echo" only
 * Vik speaks, by way of the Courier and of the Echo.
 */
export function withVia(attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  for (const attribution of attributions) {
    const inner = kept.at(-1)
    const speaker = attribution.speaker
    if (inner && speaker && isReporting(attribution) && reportsAll(attribution, inner)) {
      kept[kept.length - 1] = { ...inner, via: [speaker, ...inner.via] }
    } else if (inner && inner.via.length > 0 && attribution.lemma === 'cite') {
      kept[kept.length - 1] = { ...inner, via: [...inner.via, ...cited(attribution)] }
    } else kept.push(attribution)
  }
  return kept
}

const isReporting = ({ lemma }: Attribution): boolean => /^(?:report|say|write|according to)$/u.test(lemma)

/** Whether `outer` reports words that end with the cue and speaker of `inner`. */
const reportsAll = (outer: Attribution, inner: Attribution): boolean =>
  outer.cue !== null &&
  inner.cue !== null &&
  /^(?:content-before|inverted|according-to)$/u.test(outer.rule) &&
  /^(?:content-before|inverted)$/u.test(inner.rule) &&
  outer.pieces.length === 1 &&
  covers(outer.pieces[0], inner.cue)

const covers = (outer: Run | undefined, { first, last }: Run): boolean =>
  outer !== undefined && outer.first <= first && outer.last >= last

const cited = ({ pieces }: Attribution) => pieces.map((piece) => ({ ...piece, head: piece }))
