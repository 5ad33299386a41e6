import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isAs, isLeastOrMost } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Where the words that bound the count at `first` begin, or `first`: "at least 40 divers", "more than a dozen". */
export function boundBefore(reading: Reading, first: number, floor: number): number {
  const { tokens } = reading
  // "least 40 divers" is read as one phrase.
  const count = isLeastOrMost(tokens, first) ? first + 1 : first
  const asMany = count - 3
  if (asMany >= floor && isCount(reading, count) && isAsMany(tokens, asMany)) return asMany
  const opening = count - 2
  if (opening < floor || !isCount(reading, count) || !opensBound(tokens, opening)) return first
  if (!isBound(tokens, opening)) return first
  return opening > floor && tokens[opening - 1]?.lower === 'no' ? opening - 1 : opening
}

/** The count behind the words at `at` that bound it, "more than", "as many as", or `at`. */
export function countBehind(reading: Reading, at: number): number {
  const { tokens } = reading
  const count = isAsMany(tokens, at) ? at + 3 : opensBound(tokens, at) && isBound(tokens, at) ? at + 2 : at
  return isCount(reading, count) ? count : at
}

const isAsMany = (tokens: Reading['tokens'], at: number): boolean =>
  isAs(tokens, at) && isMany(tokens, at + 1) && isAs(tokens, at + 2)
const isMany = among('many few')

const opensBound = among('at more less fewer')
const isBound = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'at' ? isLeastOrMost(tokens, at + 1) : tokenAt(tokens, at + 1)?.lower === 'than'

const isCount = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.number) || isNumeral(tokens, at) || (tokens[at]?.lower === 'a' && isGroup(tokens, at + 1))
const isNumeral = among(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half dozens hundreds thousands',
)
const isGroup = among('dozen hundred thousand million third quarter')
