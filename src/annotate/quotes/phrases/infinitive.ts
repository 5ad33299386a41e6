import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether an infinitive begins at the token `to`: "agreed to pay", not "agreed to the sum", "agreed to terms", "to whom". */
export const isInfinitiveAt = ({ bits, tokens }: Reading, to: number): boolean =>
  tokens[to]?.lower === 'to' &&
  !hasBit(bits, to + 1, Is.determiner | Is.object | Is.gerund | Is.inside | Is.mark | Is.possessive | Is.relative) &&
  !(tokens[to].text === 'to' && hasBit(bits, to + 1, Is.capital)) &&
  !/[^s]s$/u.test(tokens[to + 1]?.lower ?? '')
