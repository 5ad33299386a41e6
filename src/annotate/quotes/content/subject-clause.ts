import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isUnfinite, isWhat } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether the verb before `at` only belongs to a clause that is a subject: "How Vik responds can matter", "All he said was true", "The shade the firm offers is deep". */
export function isSubjectClause({ bits, tokens }: Reading, at: number, verb: number, { takes }: CueForm): boolean {
  if (!hasBit(bits, at, Is.auxiliary) || isUnfinite(tokens, at) || tokens[at - 1]?.lower === 'that') return false
  return !takes.includes('c') || isWhole(tokens, verb)
}

// "how Vik responds", "everything Vik said", "What Vik said", where "due to what Vik said is rust" reports
function isWhole(tokens: Reading['tokens'], verb: number): boolean {
  for (let at = verb - 1; at > verb - 6; at--)
    if (isSubjectWord(tokens, at) || (isWhat(tokens, at) && tokens[at - 1]?.kind !== 'word')) return true
  return false
}
const isSubjectWord = among('how why all everything nothing thing things')
