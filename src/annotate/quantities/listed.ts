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
  const join = determiners.at(tokens, phrase.first - 1) ? phrase.first - 2 : phrase.first - 1
  if (!joins.at(tokens, join)) return phrase
  const twin = phraseBefore(tokens, join - 1, floor)
  if (twin && twin.last === join - 1 && opensAt(tokens, twin.first, floor))
    return { first: twin.first, last: phrase.last }
  let at = join - 1
  while (at > floor && phrase.first - at < longest && isMember(tokens, at)) at--
  if (!leading.at(tokens, at) || !figures.at(tokens, at - 1)) return phrase
  const head = phraseBefore(tokens, at - 1, floor)
  return head?.last === at - 1 ? { first: head.first, last: phrase.last } : phrase
}
// "exports and imports", "In June, exports and imports"
const opensAt = (tokens: Tokens, first: number, floor: number): boolean =>
  first <= (determiners.at(tokens, floor) ? floor + 1 : floor) ||
  (lowerAt(tokens, first - 1) === ',' && dating.at(tokens, floor) && first - floor < 5)
const dating = words('in on during since')
const joins = words('and or')
const leading = words('of for in to from')
/** Nouns that are figures of something: `sales of tea`, `number of pupils`. */
export const figures = words(
  'turnout toll deaths cases rate rates level levels proportion price prices cost costs sales exports imports output production shipments demand supply supplies consumption use number share value spending orders deliveries stocks inventories yields profits revenue revenues investment growth',
)
const longest = 14

const isMember = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === ',' || (isInside(tokens, at) && !leading.at(tokens, at) && !isVerbAt(tokens, at))
