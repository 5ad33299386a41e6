import { isTight } from '../../tokens.ts'
import type { Token } from '../../types.ts'

/** Whether the token at a place is the hyphen of a compound: "long-standing", not "the crews - old and young". */
export const isHyphen = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '-' && isTight(tokens, at)
