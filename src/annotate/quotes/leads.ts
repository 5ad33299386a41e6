import { tableOf } from '../vocabulary.ts'
import type { Reading } from './reading.ts'

/** Words that lead to reported ones without a verb: "the claim that", "according to". */
export const lead = { that: 1, according: 2 } as const

const table = tableOf([
  [lead.that, ['that']],
  [lead.according, ['according']],
])

/** Whether the token at `at` is such a word, given as one of `lead`. */
export const leads = ({ tokens }: Reading, at: number, word: number): boolean => table[tokens[at]?.word ?? 0] === word
