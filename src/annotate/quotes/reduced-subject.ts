import { isIndefinite } from './grammar-words.ts'
import { single, type NounPhrase } from './noun-phrase.ts'
import type { Reading } from './reading.ts'
import { Is } from './words.ts'

/** Who says something of the words before in one phrase: `'a move environmentalists say would do harm'` → environmentalists. */
export const afterObject = ({ tokens, bits }: Reading, { first, last, head }: NounPhrase): NounPhrase | undefined =>
  head.first === first &&
  head.last === last &&
  last > first + 1 &&
  isIndefinite(tokens, first) &&
  /^\p{Ll}+[^su\P{L}]s$/u.test(tokens[last]?.text ?? '') &&
  ((bits[last - 1] ?? 0) & (Is.possessive | Is.capital | Is.number)) === 0
    ? single(last)
    : undefined
