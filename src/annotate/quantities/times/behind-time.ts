import type { Document } from '../../types.ts'
import { smallNumbers } from '../numerals/number-words.ts'
import { possessives } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from './months.ts'

type Tokens = Document['tokens']

/** A phrase without the time that it opens with and no comma parts off: `sales` in "last year sales". */
export function behindTime(tokens: Tokens, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return phrase
  // "so far Volo has sold"
  if (lowerAt(tokens, phrase.first) === 'far' && lowerAt(tokens, phrase.first - 1) === 'so')
    return phrase.first < phrase.last ? { first: phrase.first + 1, last: phrase.last } : undefined
  // "In September sales", "in the nine months sales"
  const isIn = within.at(tokens, phrase.first - (lowerAt(tokens, phrase.first - 1) === 'the' ? 2 : 1))
  const timed = isIn ? timeStart(tokens, phrase.first) : 0
  if (timed > 0 && phrase.first + timed <= phrase.last) return { first: phrase.first + timed, last: phrase.last }
  // "this year sales": the article is no part of the phrase.
  const first = near.at(tokens, phrase.first - 1) ? phrase.first - 1 : phrase.first
  if (!near.at(tokens, first)) return phrase
  const span = periods.has(lowerAt(tokens, first + 1)) ? first + 1 : first + 2
  const isTime = periods.has(lowerAt(tokens, span)) || (spans.test(lowerAt(tokens, span)) && span > first + 1)
  return isTime && span < phrase.last && !possessives.at(tokens, span + 1)
    ? { first: span + 1, last: phrase.last }
    : phrase
}
const timeStart = (tokens: Tokens, first: number): number =>
  longMonths.has(lowerAt(tokens, first)) && isCapital(tokens[first]) && tokens[first + 1]?.kind === 'word'
    ? 1
    : smallNumbers.has(lowerAt(tokens, first)) && spans.test(lowerAt(tokens, first + 1))
      ? 2
      : 0
const spans = /^(?:day|week|month|quarter|year)s$/u
const near = words('last this next')
const within = words('in during for over')
const periods = words(
  'year month week quarter decade spring summer autumn fall winter night weekend season morning evening afternoon',
)
