import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'

/** The "that" behind what something is said as a part of, "admitted as part of her plea that it leaks"; else undefined. */
export function pastPart(reading: Reading, as: number, limit: number): number | undefined {
  const { tokens } = reading
  const part = tokens[as + 1]?.lower === 'a' ? as + 2 : as + 1
  if (tokens[part]?.lower !== 'part' || tokens[part + 1]?.lower !== 'of') return undefined
  const whole = phraseStartingAt(reading, part + 2, limit)
  return whole && tokens[whole.last + 1]?.lower === 'that' ? whole.last + 1 : undefined
}
