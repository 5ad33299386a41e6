import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who tells what a pause follows, before the conjunction at `conjunction`: `'The union met, Vik said, and added'` → Vik. */
export function tellerBetweenPauses(reading: Reading, conjunction: number, floor: number): NounPhrase | undefined {
  const { bits, cues } = reading
  const cue = conjunction - 2
  const form = hasBit(bits, cue + 1, Is.comma) ? cues.get(cue)?.form : undefined
  if (form !== 'past' && form !== 'present') return undefined
  const teller = phraseEndingAt(reading, cue - 1, floor)
  return teller && hasBit(bits, teller.first - 1, Is.comma | Is.mark) ? teller : undefined
}
