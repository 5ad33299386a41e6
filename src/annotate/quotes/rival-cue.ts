import { among } from '../vocabulary.ts'
import type { CueForm } from './cue-forms.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the reporter takes over at token `i`: with another cue, "…, adding", "…, while Lind said", or "according to". */
export function leavesForCue(reading: Reading, i: number, limit: number): boolean {
  const { bits, tokens, cues } = reading
  const bit = bits[i] ?? 0
  if (bit & Is.subordinator && cues.get(i + 1)?.form === 'gerund') return true
  if (bit & Is.subordinator && isTurning(tokens, i)) return isRival(reading, i + 1, limit)
  if (!(bit & (Is.comma | Is.dash | Is.conjunction | Is.mark))) return false
  let next = i + 1
  while ((bits[next] ?? 0) & (Is.conjunction | Is.adverb)) next++
  const form = cues.get(next)?.form
  if (form === 'gerund') return !(bit & Is.mark)
  if (form === 'past' || form === 'present') return !((bits[next] ?? 0) & Is.capital)
  if (tokens[next]?.lower === 'according' && tokens[next + 1]?.lower === 'to') return true
  return (bit & (Is.comma | Is.dash)) > 0 && isRival(reading, next, limit)
}

const isTurning = among('while though although whereas')

// A subject and its finite cue: "14 percent said", "Lind has told". Nothing but the parts of a noun phrase between.
function isRival({ bits, tokens, cues }: Reading, from: number, limit: number): boolean {
  for (let i = from; i <= limit && i < from + 10; i++) {
    const bit = bits[i] ?? 0
    const cue = cues.get(i)
    if (
      i > from &&
      cue &&
      tokens[i - 1]?.text !== '-' &&
      !(bit & Is.capital) &&
      (cue.form === 'past' || cue.form === 'present' || cue.entry.lemma === 'say' || isAbsolute(tokens, i, cue))
    )
      return tokens[i + 1]?.lower !== 'by' && !((bits[i - 1] ?? 0) & Is.determiner)
    if (bit & breaking && !(i > from && isHave(tokens, i))) return false
  }
  return false
}

// "…, a spokesman adding that it leaks"
const isAbsolute = (tokens: Reading['tokens'], at: number, { form }: CueForm): boolean =>
  form === 'gerund' && tokens[at + 1]?.lower === 'that'

const isHave = among('has have had')

const breaking =
  Is.comma |
  Is.stop |
  Is.mark |
  Is.dash |
  Is.colon |
  Is.subordinator |
  Is.relative |
  Is.conjunction |
  Is.auxiliary |
  Is.verb |
  Is.past |
  Is.gerund
