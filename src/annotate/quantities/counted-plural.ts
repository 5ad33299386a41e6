import type { Document } from '../types.ts'
import { lowerAt, words } from './neighbours.ts'
import { isScale, smallNumbers } from './number-words.ts'

type Tokens = Document['tokens']

/** Whether a word is what a number counts, though it could be a verb: "eleven plants", "14,000 postal votes", "90 export jobs". */
export function isCountedPlural(tokens: Tokens, index: number): boolean {
  if (isNumberAt(tokens, index - 1))
    return isPlural(tokens, index) ? !isShare(tokens, index - 1) : isCompound(tokens, index)
  return isPlural(tokens, index) && isNumberAt(tokens, index - 2) && adjective.test(tokens[index - 1]?.text ?? '')
}

const isPlural = (tokens: Tokens, index: number): boolean =>
  /\p{Ll}{2}s$/u.test(lowerAt(tokens, index)) && !verbsAlone.at(tokens, index)
// "winning all six comes out to"
const verbsAlone = words('was has does goes comes says gets makes takes gives keeps brings becomes drives means seems')
const adjective = /^\p{Ll}+(?:al|ic|ive|ed|ous|ful|less|an|new|old)$/u

/** Whether digits, a magnitude or a number word from two on stand at a token. */
export const isNumberAt = (tokens: Tokens, index: number): boolean => {
  const token = tokens[index]
  if (token?.kind === 'number') return /^\d[\d,.]*$/u.test(token.text)
  return token?.kind === 'word' && (isScale(tokens, index) || (smallNumbers.get(token.lower) ?? 0) > 1)
}

// "One in five lives alone": what a share does; "in 2019 costs rose": a year.
const isShare = (tokens: Tokens, number: number): boolean => lowerAt(tokens, number - 1) === 'in'

// "one in eight export jobs", where "four in ten export tea"
const isCompound = (tokens: Tokens, index: number): boolean =>
  isPlural(tokens, index + 1) && (!isShare(tokens, index - 1) || lowerAt(tokens, index - 3) === 'one')
