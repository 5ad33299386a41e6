import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** The last token of the reported words that begin at `first`, in the sentence that ends at `limit`. */
export function contentEnd(reading: Reading, first: number, limit: number): number {
  const { bits, marked, region } = reading
  const opening = marked[region[first] ?? -1]
  if (opening?.first === first && endsSpeech(reading, opening.last, limit)) return opening.last
  let last = limit
  for (let i = first + 1; i < limit; i++)
    if (leavesContent(reading, i)) {
      last = i - 1
      break
    }
  while (last > first && (bits[last] ?? 0) & (Is.stop | Is.comma | Is.dash)) last--
  return last
}

// Marked words are all that is reported, unless the clause visibly goes on with a verb, a noun or more marked words.
function endsSpeech({ bits }: Reading, close: number, limit: number): boolean {
  if (close >= limit) return true
  const next = bits[close + 1] ?? 0
  if (next & Is.conjunction) return !((bits[close + 2] ?? 0) & Is.mark)
  return (
    (next &
      (Is.stop |
        Is.comma |
        Is.dash |
        Is.preposition |
        Is.subordinator |
        Is.adverb |
        Is.opener |
        Is.time |
        Is.gerund |
        Is.relative)) >
    0
  )
}

/** Whether the reporter takes over again at token `i`: with another cue of the same speaker, or "according to". */
function leavesContent({ bits, tokens, cues }: Reading, i: number): boolean {
  const bit = bits[i] ?? 0
  if (!(bit & (Is.comma | Is.dash | Is.conjunction | Is.mark))) return false
  let next = i + 1
  while ((bits[next] ?? 0) & (Is.conjunction | Is.adverb)) next++
  const form = cues.get(next)?.form
  if (form === 'gerund') return !(bit & Is.mark)
  if (form === 'past' || form === 'present') return !((bits[next] ?? 0) & Is.capital)
  return tokens[next]?.lower === 'according' && tokens[next + 1]?.lower === 'to'
}
