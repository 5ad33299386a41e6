import type { Document } from '../../types.ts'
import { isScale, smallNumbers } from '../numerals/number-words.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** Whether a word is what a number counts, though it could be a verb: "eleven plants", "14,000 postal votes", "90 export jobs". */
export function isCountedPlural(tokens: Tokens, index: number): boolean {
  if (isNumberAt(tokens, index - 1))
    return isPlural(tokens, index) ? !isShare(tokens, index - 1) : isCompound(tokens, index)
  if (!isPlural(tokens, index)) return false
  // "four new electoral votes"
  const isQuality = adjective.test(tokens[index - 1]?.text ?? '')
  const at = isQuality && adjective.test(tokens[index - 2]?.text ?? '') ? index - 3 : index - 2
  return isNumberAt(tokens, at) && (isQuality || isKind(tokens, index - 1, at))
}

const isPlural = (tokens: Tokens, index: number): boolean =>
  /\p{Ll}{2}s$/u.test(lowerAt(tokens, index)) && !verbsAlone.at(tokens, index)
// "winning all six comes out to"
const verbsAlone = words(
  'its his this was has does goes comes says gets makes takes gives keeps brings becomes drives means seems',
)
const adjective = /^(?:\p{Ll}+(?:al|ic|ive|ed|ous|ful|less|an)|new|old)$/u

// "24 analyst estimates": no number agrees with a verb in -s, but for that of a year or a unit
const isKind = (tokens: Tokens, at: number, number: number): boolean =>
  tokens[at]?.kind === 'word' &&
  /^\p{Ll}{3,}[^s\P{Ll}]$/u.test(tokens[at].text) &&
  !units.at(tokens, at) &&
  !isScale(tokens, at) &&
  !isShare(tokens, number) &&
  !isAmount(tokens, number) &&
  !/^(?:1[5-9]|20)\d\d$/u.test(lowerAt(tokens, number))
// "the $85 billion merger faces", "the $787-million package includes"
function isAmount(tokens: Tokens, number: number): boolean {
  let first = number
  while (isNumberAt(tokens, first - 1)) first--
  return tokens[first - 1]?.kind === 'mark' && /^[\p{Sc}-]$/u.test(tokens[first - 1]?.text ?? '')
}
const units = words('percent per cent pct year month week day hour minute')

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
