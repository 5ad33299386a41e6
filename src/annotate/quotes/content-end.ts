import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the reported words are a clause ("that the dam holds") or a noun phrase ("the plan"), which ends sooner. */
export type ContentKind = 'clause' | 'phrase'

/** The last token of the reported words that begin at `first`, in the sentence that ends at `limit`. */
export function contentEnd(reading: Reading, first: number, limit: number, kind: ContentKind): number {
  const { bits, marked, region } = reading
  const opening = marked[region[first] ?? -1]
  if (opening?.first === first && endsSpeech(reading, opening.last, limit, kind)) return opening.last
  const plain = !((bits[first] ?? 0) & (Is.subordinator | Is.preposition))
  let last = limit
  for (let i = first + 1; i < limit; i++)
    if (leavesForCue(reading, i) || (kind === 'phrase' ? leavesPhrase(reading, i) : leavesClause(reading, i, plain))) {
      last = i - 1
      break
    }
  while (last > first && (bits[last] ?? 0) & (Is.stop | Is.comma | Is.dash)) last--
  return last
}

// Marked words are all that is reported, unless the clause visibly goes on with a verb, a noun or more marked words.
function endsSpeech({ bits, tokens }: Reading, close: number, limit: number, kind: ContentKind): boolean {
  if (close >= limit || /^[,.?!—]$/u.test(tokens[close - 1]?.text ?? '')) return true
  const next = bits[close + 1] ?? 0
  if (next & Is.conjunction) return !((bits[close + 2] ?? 0) & Is.mark)
  return (next & (kind === 'phrase' ? afterSpeech | Is.preposition | Is.subordinator | Is.relative : afterSpeech)) > 0
}

const afterSpeech = Is.stop | Is.comma | Is.dash | Is.adverb | Is.opener | Is.time | Is.gerund

/** Whether the reporter takes over again at token `i`: with another cue of the same speaker, or "according to". */
function leavesForCue({ bits, tokens, cues }: Reading, i: number): boolean {
  const bit = bits[i] ?? 0
  if (!(bit & (Is.comma | Is.dash | Is.conjunction | Is.mark))) return false
  let next = i + 1
  while ((bits[next] ?? 0) & (Is.conjunction | Is.adverb)) next++
  const form = cues.get(next)?.form
  if (form === 'gerund') return !(bit & Is.mark)
  if (form === 'past' || form === 'present') return !((bits[next] ?? 0) & Is.capital)
  return tokens[next]?.lower === 'according' && tokens[next + 1]?.lower === 'to'
}

// After these the outlet rather speaks in its own voice: "…; they", "… - a first", "…, but", "…, who".
function leavesClause({ bits, tokens }: Reading, i: number, plain: boolean): boolean {
  const bit = bits[i] ?? 0
  if (tokens[i]?.text === ';') return true
  if (bit & Is.colon) return ((bits[i + 1] ?? 0) & Is.mark) > 0
  const goesOn = tokens[i + 2]?.lower === 'that' || tokens[i + 1]?.lower === 'that'
  if (isDash(tokens, bit, i)) return !goesOn
  if (!(bit & Is.comma) || goesOn) return false
  return turning.test(tokens[i + 1]?.lower ?? '') || (plain && ((bits[i + 1] ?? 0) & Is.pronoun) > 0)
}

const turning = /^(?:but|while|who|which)$/u

// A noun phrase ends at any pause, and before a date: "condemned the attack on Friday".
function leavesPhrase({ bits, tokens }: Reading, i: number): boolean {
  const bit = bits[i] ?? 0
  const next = bits[i + 1] ?? 0
  if (bit & Is.comma || tokens[i]?.text === ';' || tokens[i]?.lower === 'but' || isDash(tokens, bit, i)) return true
  if (bit & Is.conjunction) return (next & Is.auxiliary) > 0
  return (bit & Is.preposition && next & Is.time) > 0 || (bit & Is.time && bit & Is.capital) > 0
}

const isDash = (tokens: Reading['tokens'], bit: number, i: number): boolean =>
  (bit & Is.dash) > 0 || (tokens[i]?.text === '-' && (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0))
