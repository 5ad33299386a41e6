import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isLeastOrMost } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Where the words that bound the count at `first` begin, or `first`: "at least 40 divers", "more than a dozen". */
export function boundBefore(reading: Reading, first: number, floor: number): number {
  const { tokens } = reading
  // "least 40 divers" is read as one phrase.
  const count = isLeastOrMost(tokens, first) ? first + 1 : first
  const opening = count - 2
  if (opening < floor || !isCount(reading, count) || !opensBound(tokens, opening)) return first
  if (!isBound(tokens, opening)) return first
  return opening > floor && tokens[opening - 1]?.lower === 'no' ? opening - 1 : opening
}

const opensBound = among('at more less fewer')
const isBound = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'at' ? isLeastOrMost(tokens, at + 1) : tokenAt(tokens, at + 1)?.lower === 'than'

/** Whether a count begins at a token: "40", "forty", "half", "a dozen". */
export const isCount = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.number) || isNumeral(tokens, at) || (tokens[at]?.lower === 'a' && isGroup(tokens, at + 1))
const isNumeral = among(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half dozens hundreds thousands',
)
const isGroup = among('dozen hundred thousand million third quarter')
