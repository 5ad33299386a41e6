import type { Attribution } from './attribution.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
import type { Reading, Run } from './reading/reading.ts'
import { hasBit, Is } from './reading/words.ts'

/**
 * The attributions of a sentence with hearsay folded in: in "…, Vik said, the Courier reports, citing the Echo" only
 * Vik speaks, by way of the Courier and of the Echo.
 */
export function withVia(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const kept: Attribution[] = []
  let sources: readonly NounPhrase[] = []
  for (const [i, found] of attributions.entries()) {
    const attribution = sources.length > 0 ? { ...found, via: [...found.via, ...sources] } : found
    sources = []
    const inner = kept.at(-1)
    const speaker = attribution.speaker
    if (isSource(reading, attribution) && isSameSpeaker(attribution, attributions[i + 1])) {
      sources = cited(attribution)
      continue
    }
    if (inner && speaker && isReporting(attribution) && reportsAll(attribution, inner)) {
      // "“…,” Vik said, according to a transcript, “…”"
      const pieces = [...inner.pieces, ...attribution.pieces.slice(1)]
      kept[kept.length - 1] = { ...inner, via: [speaker, ...inner.via], pieces }
    } else if (
      inner &&
      attribution.lemma === 'cite' &&
      (inner.via.length > 0 || (isSource(reading, attribution) && isSameSpeaker(attribution, inner)))
    ) {
      kept[kept.length - 1] = { ...inner, via: [...inner.via, ...cited(attribution)] }
    } else kept.push(attribution)
  }
  return kept
}

// "citing the Echo", "citing two officials": whom the words come from, where "citing the weather" gives a reason.
const isSource = ({ bits, tokens }: Reading, { cue, pieces: [piece] }: Attribution): boolean => {
  if (!cue || tokens[cue.first]?.lower !== 'citing' || !piece) return false
  for (let i = piece.first; i <= piece.last; i++) {
    if (people.test(tokens[i]?.lower ?? '')) return true
    if (hasBit(bits, i, Is.preposition)) break
  }
  return hasBit(bits, piece.last, Is.capital) && piece.last - piece.first < 5
}

const people = /^(?:people|persons?|sources?|officials?|aides|diplomats?|executives|lawyers|media|agency)$/u

const isSameSpeaker = ({ speaker }: Attribution, other: Attribution | undefined): boolean =>
  speaker !== null && other !== undefined && speaker.head.first === other.speaker?.head.first

const isReporting = ({ lemma }: Attribution): boolean => reporting.has(lemma)
const reporting: ReadonlySet<string> = new Set(['report', 'say', 'write', 'according to'])

/** Whether `outer` reports words that end with the cue and speaker of `inner`. */
const reportsAll = (outer: Attribution, inner: Attribution): boolean =>
  outer.cue !== null &&
  inner.cue !== null &&
  /^(?:content-before|inverted|according-to)$/u.test(outer.rule) &&
  /^(?:content-before|inverted)$/u.test(inner.rule) &&
  covers(outer.pieces[0], inner.cue)

const covers = (outer: Run | undefined, { first, last }: Run): boolean =>
  outer !== undefined && outer.first <= first && outer.last >= last

const cited = ({ pieces }: Attribution) => pieces.map((piece) => ({ ...piece, head: piece }))
