import type { Attribution } from './attribution.ts'
import { contentBefore } from './content-before.ts'
import { phraseStartingAt, type NounPhrase } from './noun-phrase.ts'
import { resumedAfter } from './resumed.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'

/** What "according to" at token `at` attributes: the words before it, or after the comma that ends its phrase. */
export function atAccordingTo(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { tokens, bits } = reading
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to' || (bits[at] ?? 0) & Is.inside)
    return undefined
  const speaker =
    phraseStartingAt(reading, at + 2, last) ?? pollingAt(reading, at + 2, last) ?? reportsAt(reading, at + 2)
  if (!speaker) return undefined
  const opens = at <= first + 1 || ((bits[at - 1] ?? 0) & Is.colon) > 0
  const run = opens ? afterComma(reading, speaker.last + 1, last) : contentBefore(reading, at - 1, first)
  if (!run) return undefined
  return {
    cue: { first: at, last: at + 1 },
    lemma: 'according to',
    class: 'neutral',
    speaker,
    addressee: null,
    via: [],
    pieces: opens ? [run] : [run, ...resumedAfter(reading, speaker.last + 1, last, false)],
    rule: 'according-to',
  }
}

function afterComma({ bits }: Reading, from: number, limit: number): Run | undefined {
  let comma = from
  while (comma < limit && !((bits[comma] ?? 0) & Is.comma)) comma++
  let last = limit
  while (last > comma && (bits[last] ?? 0) & Is.stop) last--
  return last > comma ? { first: comma + 1, last } : undefined
}

// "according to polling by the Tide"
function pollingAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  if (!((bits[at] ?? 0) & Is.gerund) || !((bits[at + 1] ?? 0) & Is.preposition)) return undefined
  const by = phraseStartingAt(reading, at + 2, limit)
  return by && { first: at, last: by.last, head: { first: at, last: at } }
}

// "according to reports from the port": a form of a cue that is a noun here.
function reportsAt({ cues }: Reading, at: number): NounPhrase | undefined {
  if (cues.get(at)?.form !== 'present') return undefined
  return { first: at, last: at, head: { first: at, last: at } }
}
