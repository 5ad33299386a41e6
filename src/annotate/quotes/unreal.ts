import type { Reading } from './reading.ts'
import { turnsTo } from './governing.ts'
import { Is } from './words.ts'
import { among } from '../vocabulary.ts'

/** Whether the verb at `verb` tells what might be said, not what was: "to discuss the plan", "could criticise it". */
export function isUnreal(reading: Reading, verb: number): boolean {
  const { bits, tokens } = reading
  let at = verb - 1
  while ((bits[at] ?? 0) & Is.adverb) at--
  // "Will called for it"
  return unreal(tokens, at) && bits[at] !== Is.capital && !turnsTo(reading, at)
}

const unreal = among(
  "to will would can could may might must shall should cannot let won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t shouldn't shouldn’t",
)
