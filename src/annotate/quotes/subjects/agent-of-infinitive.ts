import { endsWithNoun } from '../phrases/can-speak.ts'
import { headOnly, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isAccusative } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whoever an infinitive behind a phrase is for: `'It is hard for the crew'` before "to say so" → the crew, `'It gave him good
 * grounds'` → him.
 */
export function agentIn({ bits, tokens }: Reading, { first, last }: NounPhrase): NounPhrase | undefined {
  const isObject =
    isAccusative(tokens, first) || (tokens[first]?.lower === 'her' && hasBit(bits, first + 1, Is.determiner))
  if (last > first && isObject) return single(first)
  for (let at = last - 1; at > first; at--)
    if (tokens[at]?.lower === 'for') return endsWithNoun(tokens, at - 1) ? undefined : headOnly({ first: at + 1, last })
  return undefined
}
