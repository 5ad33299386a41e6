import type { Document } from '../../types.ts'
import { isNumberAt } from './counted-plural.ts'
import { lowerAt } from './neighbours.ts'

type Tokens = Document['tokens']

/**
 * Whether a participle tells the kind of what is counted: "1.5 million undocumented migrants", "1.5 million internally
 * displaced people", "82,000 mobile connected devices", where "40 staff carried guns" has a verb.
 */
export const isOfCounted = (tokens: Tokens, index: number): boolean =>
  (isNumberAt(tokens, lowerAt(tokens, index - 1).endsWith('ly') ? index - 2 : index - 1) &&
    isMany(tokens, index + 1)) ||
  (isNumberAt(tokens, index - 2) &&
    adjective.test(lowerAt(tokens, index - 1)) &&
    [1, 2, 3].some((ahead) => isMany(tokens, index + ahead)))
const isMany = (tokens: Tokens, at: number): boolean =>
  /(?:\p{Ll}{3}s|^people|men|^children)$/u.test(tokens[at]?.text ?? '')
const adjective = /^\p{Ll}+(?:ile|al|ic|ive|less|ous|ful)$/u
