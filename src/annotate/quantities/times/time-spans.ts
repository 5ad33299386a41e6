import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** The first token behind "the" of a span that ends at a token: `three months`, `first half`, `quarter`. */
export function spanStart(tokens: readonly Token[], last: number): number | undefined {
  if (!spans.at(tokens, last)) return undefined
  let first = last
  while (ranks.at(tokens, first - 1) || tokens[first - 1]?.kind === 'number') first--
  return opening.at(tokens, first - 1) ? first : undefined
}
const opening = words('the its')
const spans = words('hours day days week weeks month months quarter quarters half year years')
const ranks = words(
  'first second third fourth latest past last previous preceding same fiscal financial full half two three four five six seven eight nine ten twelve',
)

/** Where the span begins that a date closes: `three` in "the three months to September"; undefined where none does. */
export const closedSpanStart = (tokens: readonly Token[], date: number): number | undefined =>
  closing.at(tokens, date - 1) ? spanStart(tokens, date - 2) : undefined

/** Whether a number of months is a span that a date closes, or one end of a longer time: "in the three months to September". */
export const isClosedSpan = (tokens: readonly Token[], last: number): boolean =>
  (closing.at(tokens, last + 1) || isRanked(tokens, last)) && spanStart(tokens, last) !== undefined

// "the first six months", "the previous 12 months"
const isRanked = (tokens: readonly Token[], last: number): boolean =>
  /s$/u.test(lowerAt(tokens, last)) && placing.at(tokens, last - 2)

/** Words that place a span in a series of them: "the next 5 years". */
export const placing = words('first last next past coming previous')

/** Words between a span of time and the date that closes it: "the three months to June". */
export const closing = words('to through ended ending')

/** The preposition of the span of time that ends at a token: `for` in "for a fifth month", `in` in "in three years". */
export function spanBefore(tokens: readonly Token[], end: number): number | undefined {
  if (!periods.at(tokens, end)) return undefined
  for (let at = end - 1; at > end - 6; at--) {
    if (prepositions.at(tokens, at)) return at
    if (!counting.at(tokens, at) && tokens[at]?.kind !== 'number') return undefined
  }
  return undefined
}
const periods = words('day days week weeks month months quarter quarters year years time session sessions decade')
const prepositions = words('for in')
const counting = words(
  'a the first second third fourth fifth sixth seventh eighth ninth tenth straight consecutive successive running two three four five six seven eight nine ten more than just over under nearly few several',
)
