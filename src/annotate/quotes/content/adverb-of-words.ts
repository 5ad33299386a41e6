import { among } from '../../vocabulary.ts'
import { endsInS } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the adverb at a token is part of what is said: "demanded further nets", "said not all boats sank", "said only half
 * of them sank".
 */
export const opensWords = ({ bits, tokens }: Reading, at: number): boolean => {
  const next = tokens[at + 1]?.lower
  if (tokens[at]?.lower === 'not') return !isNotOf(tokens, at + 1)
  // "said next steps would follow"
  if (isOfThings(tokens, at) && endsInS(tokens, at + 1) && !hasBit(bits, at + 1, ~Is.cue)) return true
  const isQuantity = hasBit(bits, at + 1, Is.determiner | Is.number) || next === 'half'
  // "discussed recently released plans"
  if (isOnceDone(tokens, at)) return endsInS(tokens, at + 2) && ed.test(tokens[at + 1]?.text ?? '')
  return tokens[at]?.lower === 'further' || (isLimiting(tokens, at) && isQuantity && next !== 'that')
}
const isOfThings = among('first next likely only even')
const isOnceDone = among('recently previously newly once now already')
const ed = /^\p{Ll}+(?:ed|wn|en|nt|ld)$/u
const isLimiting = among('only just even almost nearly')
// "said not long ago", "said, not surprisingly, that"
const isNotOf = among('long once surprisingly unexpectedly unreasonably yet')
