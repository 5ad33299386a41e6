import { among } from '../vocabulary.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Whether an "about" only makes the number behind it rough: "said about 30 crews had left". */
export const isRough = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'about' && (((bits[at + 1] ?? 0) & Is.number) > 0 || isNumber(tokens, at + 1))
const isNumber = among('two three four five six seven eight nine ten dozens half hundreds thousands')
