import { isIndefinite } from '../../function-words.ts'
import { single, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Who says something of the words before in one phrase: `'a move environmentalists say would do harm'` → environmentalists. */
export function afterObject({ tokens, bits }: Reading, phrase: NounPhrase): NounPhrase | undefined {
  const { last, head } = phrase
  // "two boats in a sale officials say would pay off"
  let first = phrase.first
  if (head.last < last) {
    first = last
    while (first > head.last + 1 && !hasBit(bits, first - 1, Is.preposition)) first--
  } else if (head.first !== first) return undefined
  return last > first + 1 &&
    isIndefinite(tokens, first) &&
    /^\p{Ll}+[^su\P{L}]s$/u.test(tokens[last]?.text ?? '') &&
    !hasBit(bits, last - 1, Is.possessive | Is.capital | Is.number)
    ? single(last)
    : undefined
}
