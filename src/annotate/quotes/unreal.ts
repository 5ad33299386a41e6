import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether the verb at `verb` tells what might be said, not what was: "to discuss the plan", "could criticise it". */
export function isUnreal({ bits, tokens }: Reading, verb: number): boolean {
  let at = verb - 1
  while ((bits[at] ?? 0) & Is.adverb) at--
  return unreal.test(tokens[at]?.lower ?? '')
}

const unreal =
  /^(?:to|will|would|can|could|may|might|must|shall|should|cannot|let|(?:wo|would|ca|could|should)n['’]t)$/u
