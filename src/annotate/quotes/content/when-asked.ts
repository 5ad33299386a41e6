import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'

/**
 * Whether it tells at token `at` when something was said, "when asked about the leak", where "she rows when asked to"
 * is said.
 */
export const isWhenAsked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'when' && isAnswering(tokens, at + 1) && tokens[at + 2]?.lower !== 'to'

/** What has happened to those who answer: "when pressed". */
export const isAnswering = among('asked pressed questioned challenged quizzed')
