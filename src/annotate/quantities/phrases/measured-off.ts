import type { Document } from '../../types.ts'
import { smallNumbers } from '../numerals/number-words.ts'
import { percentWords } from '../units/percent-words.ts'
import { phraseOpeners, possessives } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'
import { auxiliaries } from './verbs.ts'

type Tokens = Document['tokens']

/** "a $150,000 contract", "its 5 percent rise": an article and a number before it. */
export function isMeasuredOff(tokens: Tokens, index: number): boolean {
  let at = index - 1
  let hasNumber = false
  // "a 4.5% pay rise"
  if (changes.at(tokens, index)) while (at > index - 3 && isPlain(tokens, at)) at--
  for (; at >= index - 7 && (tokens[at]?.kind !== 'word' || ofAmounts.at(tokens, at)); at--)
    hasNumber ||= tokens[at]?.kind === 'number'
  // "a five-year contract"
  if (tokens[index - 2]?.text === '-' && smallNumbers.has(lowerAt(tokens, index - 3))) return true
  // "the £310m ferry contract"
  const isSum = lowerAt(tokens, at) === 'the' && tokens[index]?.lower === 'contract'
  // "the 4 per cent offer, worth"
  const isShare = lowerAt(tokens, at) === 'the' && percentWords.at(tokens, index - 1) && tokens[index + 1]?.text === ','
  const isOpened =
    measuring.at(tokens, at) || possessives.at(tokens, at + 1) || (measuring.at(tokens, at - 1) && isPlain(tokens, at))
  return hasNumber && (isSum || isShare || isOpened)
}
const changes = words(
  'contract rise cut increase fall drop gain hike decline decrease jump boost surge reduction levy charge',
)
const isPlain = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  /^\p{L}+$/u.test(tokens[at].text) &&
  !(ofAmounts.at(tokens, at) || phraseOpeners.at(tokens, at) || auxiliaries.at(tokens, at))
const ofAmounts = words('percent per cent million billion trillion thousand us basis point percentage')
const measuring = words('a an its their his her our my your')
