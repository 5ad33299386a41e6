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
  const isQuantity = hasBit(bits, at + 1, Is.determiner | Is.number | Is.pronoun) || next === 'half'
  // "said much of the pier leaks", "said much has changed", "said too many boats sank"
  if (tokens[at]?.lower === 'much') return next === 'of' || hasBit(bits, at + 1, Is.auxiliary)
  if (tokens[at]?.lower === 'too' || tokens[at]?.lower === 'so')
    return next === 'many' || next === 'much' || next === 'few'
  // "said even Vik knew", "said only Moss can do it"
  if (isFocal(tokens, at) && hasBit(bits, at + 1, Is.capital)) return !hasBit(bits, at + 1, Is.time)
  // "discussed recently released plans"
  if (isOnceDone(tokens, at)) return endsInS(tokens, at + 2) && ed.test(tokens[at + 1]?.text ?? '')
  return tokens[at]?.lower === 'further' || (isLimiting(tokens, at) && isQuantity && next !== 'that')
}
const isOfThings = among('first next likely only even')
const isOnceDone = among('recently previously newly once now already')
const ed = /^\p{Ll}+(?:ed|wn|en|nt|ld)$/u
const isLimiting = among('only just even almost nearly')
// Not in a heading: "EVEN VIK KNEW".
const isFocal = (tokens: Reading['tokens'], at: number): boolean =>
  /^(?:[Oo]nly|[Ee]ven)$/u.test(tokens[at]?.text ?? '')
// "said not long ago", "said, not surprisingly, that"
const isNotOf = among('long once surprisingly unexpectedly unreasonably yet')
