import { flagOf } from '../vocabulary.ts'
import type { Reading } from './reading.ts'

/** Words that lead to reported ones without a verb, as flags: "the claim that", "according to". */
export const lead = { that: flagOf(['that']), according: flagOf(['according']) } as const

/** Whether the token at `at` is such a word, given as one of `lead`. */
export const leads = ({ document }: Reading, at: number, word: number): boolean =>
  ((document.flags[at] ?? 0) & word) !== 0
