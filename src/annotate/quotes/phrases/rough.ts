import { among } from '../../vocabulary.ts'
import { isLeastOrMost } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a preposition only makes the number behind it rough: "said about 30 crews had left", "said at least one had". */
export const isRough = ({ bits, tokens }: Reading, at: number): boolean =>
  isRoughly(tokens, at)
    ? hasBit(bits, at + 1, Is.number) || isNumber(tokens, at + 1)
    : tokens[at]?.lower === 'at' && isLeastOrMost(tokens, at + 1)
const isRoughly = among('about around')
const isNumber = among('two three four five six seven eight nine ten dozens half hundreds thousands')
