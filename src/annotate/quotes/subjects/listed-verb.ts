import { labelling } from '../cues/cues.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { firstSubject } from '../reading/first-subject.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/**
 * The subject of the verbs of a list, one of which stands behind the comma at `comma`: `'Vik denounced the plan, called it
 * “old” and left'` → Vik; undefined where no such list is, as in "The plan, called “old” by Lind, failed".
 */
export function subjectOfList(reading: Reading, comma: number, floor: number): NounPhrase | undefined {
  const { bits } = reading
  const cue = reading.cues.get(comma + 1)
  if (!hasBit(bits, comma, Is.comma) || cue?.form !== 'past') return undefined
  // "dismissed worries about it", but "called unsafe by Lind"
  const isPlain = bits[comma + 2] === 0 && cue.takes.includes('n') && !labelling.has(cue.entry.lemma)
  if (!isPlain && !hasBit(bits, comma + 2, Is.object | Is.determiner | Is.capital | Is.mark | Is.relative))
    return undefined
  if (!isLastNext(reading, comma + 3)) return undefined
  const subject = firstSubject(reading, floor, comma - 1)
  return subject && isFinite(bits[pastAdverbs(bits, subject.last + 1)] ?? 0) && !isParted(bits, subject.last + 1, comma)
    ? subject
    : undefined
}

const isFinite = (bit: number): boolean => (bit & (Is.past | Is.verb | Is.auxiliary | Is.cue)) > 0

function pastAdverbs(bits: Int32Array, from: number): number {
  let at = from
  while (hasBit(bits, at, Is.adverb)) at++
  return at
}

// "…, and said so", "and has left": the last verb of the list.
function isLastNext({ bits, tokens, cues }: Reading, from: number): boolean {
  for (let at = from; at < from + reach && !(hasBit(bits, at, Is.stop) && !hasBit(bits, at, Is.inside)); at++) {
    if (tokens[at]?.lower !== 'and') continue
    const next = pastAdverbs(bits, at + 1)
    const bit = bits[next] ?? 0
    if (!(bit & Is.capital) && (bit & (Is.past | Is.verb) || cues.get(next)?.form === 'past')) return true
  }
  return false
}
const reach = 40

// "Vik met a man who laughed, called …": whose verbs follow is not told.
const isParted = (bits: Int32Array, from: number, to: number): boolean =>
  anyHasBit(bits, from, to, Is.relative | Is.subordinator | Is.stop | Is.colon)
