import type { Document } from '../../types.ts'
import { determiners, indefinite } from '../phrases/determiners.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { timeAt } from './time-phrases.ts'

/** Whether a year names a thing and tells nothing of when: "a 1963 sports car". */
export const isNotWhen = (tokens: Document['tokens'], { first, last }: Phrase): boolean =>
  first === last &&
  tokens[first]?.kind === 'number' &&
  indefinite.at(tokens, first - 1) &&
  /^\p{Ll}/u.test(tokens[first + 1]?.text ?? '')

/** Whether a phrase is a time and nothing else: `Q3` in "growth in Q3", `last week` in "last week's rate". */
export const isWhen = (document: Document, { first, last }: Phrase): boolean =>
  (timeAt(document, first)?.last ?? -1) >= last ||
  (determiners.at(document.tokens, first) && (timeAt(document, first + 1)?.last ?? -1) >= last)
