import { endsWithNoun } from '../phrases/can-speak.ts'
import { headOnly, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'

/** Whoever an infinitive behind a phrase is for: `'It is hard for the crew'` before "to say so" → the crew. */
export function agentIn({ tokens }: Reading, { first, last }: NounPhrase): NounPhrase | undefined {
  for (let at = last - 1; at > first; at--)
    if (tokens[at]?.lower === 'for') return endsWithNoun(tokens, at - 1) ? undefined : headOnly({ first: at + 1, last })
  return undefined
}
