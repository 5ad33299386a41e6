import type { Document } from '../types.ts'
import { determiners } from './determiners.ts'
import { isInside } from './inside-phrase.ts'
import { lowerAt, words } from './neighbours.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']

/**
 * A phrase with the others of its list and the figure they hang on: `cost of food and fuel` for "fuel" in "the cost of food
 * and fuel rose"; the phrase itself where no such figure leads the list.
 */
export function withList(tokens: Tokens, phrase: Phrase, floor: number): Phrase {
  if (!joins.at(tokens, phrase.first - 1)) return phrase
  const twin = phraseBefore(tokens, phrase.first - 2, floor)
  if (twin && twin.last === phrase.first - 2 && twin.first <= (determiners.at(tokens, floor) ? floor + 1 : floor))
    return { first: twin.first, last: phrase.last }
  let at = phrase.first - 2
  while (at > floor && phrase.first - at < longest && isMember(tokens, at)) at--
  if (!leading.at(tokens, at) || !figures.at(tokens, at - 1)) return phrase
  const head = phraseBefore(tokens, at - 1, floor)
  return head?.last === at - 1 ? { first: head.first, last: phrase.last } : phrase
}
const joins = words('and or')
const leading = words('of for in to from')
/** Nouns that are figures of something: `sales of tea`, `number of pupils`. */
export const figures = words(
  'turnout toll deaths cases rate rates level levels proportion price prices cost costs sales exports imports output production shipments demand supply supplies consumption use number share value spending orders deliveries stocks inventories yields profits revenue revenues investment growth',
)
const longest = 14

const isMember = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === ',' || (isInside(tokens, at) && !leading.at(tokens, at) && !isVerbAt(tokens, at))
