import type { Reading } from './reading.ts'
import { turnsTo } from './governing.ts'
import { Is } from './words.ts'

/** Whether the verb at `verb` tells what might be said, not what was: "to discuss the plan", "could criticise it". */
export function isUnreal(reading: Reading, verb: number): boolean {
  const { bits, tokens } = reading
  let at = verb - 1
  while ((bits[at] ?? 0) & Is.adverb) at--
  return unreal.test(tokens[at]?.lower ?? '') && !turnsTo(reading, at)
}

const unreal =
  /^(?:to|will|would|can|could|may|might|must|shall|should|cannot|let|(?:wo|would|ca|could|should)n['’]t)$/u
