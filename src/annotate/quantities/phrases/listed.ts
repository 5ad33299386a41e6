import type { Document } from '../../types.ts'
import { determiners, indefinite } from './determiners.ts'
import { isInside } from './inside-phrase.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { openings } from './whole-subject.ts'

type Tokens = Document['tokens']

/**
 * A phrase with the others of its list: `wheat, corn and rice` for "rice" where that opens the clause, and with the figure
 * they hang on, `cost of food and fuel` for "fuel"; else the phrase itself.
 */
export function withList(tokens: Tokens, phrase: Phrase, floor: number): Phrase {
  const join = linkBefore(tokens, phrase.first)
  if (!joins.at(tokens, join)) return phrase
  const opening = openingOf(tokens, join, floor)
  if (opening !== undefined) return { first: opening, last: phrase.last }
  if (isOfTwo(tokens, join, phrase)) return { first: startOfName(tokens, join - 1), last: phrase.last }
  let at = join - 1
  while (at > floor && phrase.first - at < longest && isMember(tokens, at)) at--
  if (!leading.at(tokens, at)) return phrase
  const head = phraseBefore(tokens, at - 1, floor)
  if (head?.last !== at - 1) return phrase
  return figures.at(tokens, at - 1) || opensAt(tokens, head.first, floor)
    ? { first: head.first, last: phrase.last }
    : phrase
}

// "In May, Marks and Spencer shares fell"
const isOfTwo = (tokens: Tokens, join: number, { first, last }: Phrase): boolean =>
  join === first - 1 &&
  isCapital(tokens[first]) &&
  isCapital(tokens[join - 1]) &&
  /^\p{Ll}/u.test(tokens[last]?.text ?? '')
const startOfName = (tokens: Tokens, last: number): number => {
  let first = last
  while (isCapital(tokens[first - 1])) first--
  return first
}

/** The first token of the list of subjects that an "and" closes: "Wheat, corn and rice"; undefined where none opens. */
function openingOf(tokens: Tokens, join: number, floor: number): number | undefined {
  // "Wheat, corn, and rice"
  const isSerial = lowerAt(tokens, join - 1) === ','
  let link = isSerial ? join - 1 : join
  let first: number | undefined
  for (let members = 1; members < mostMembers; members++) {
    const member = phraseBefore(tokens, link - 1, floor)
    // What stands before the comma leads up to the list: "Overall, wheat and rice".
    if (!member || member.last !== link - 1 || opensSentence(tokens, member)) return first
    const before = linkBefore(tokens, member.first)
    // "Wheat, the king of crops, and rice", where "the yen, the euro and the pound" all have the article
    if (first !== undefined && isThe(tokens, link + 1) && !isThe(tokens, before + 1)) return undefined
    if (opensAt(tokens, member.first, floor)) return isSerial && members === 1 ? undefined : member.first
    if (lowerAt(tokens, before) !== ',' || indefinite.at(tokens, before + 1)) return undefined
    first = member.first
    link = before
  }
  return undefined
}
const mostMembers = 6
const isThe = words('the').at

const linkBefore = (tokens: Tokens, first: number): number =>
  determiners.at(tokens, first - 1) ? first - 2 : first - 1

const opensSentence = (tokens: Tokens, { first, last }: Phrase): boolean =>
  openings.at(tokens, first) || lowerAt(tokens, last).endsWith('ly')

// "exports and imports", "In June, exports and imports"
const opensAt = (tokens: Tokens, first: number, floor: number): boolean =>
  first <= (determiners.at(tokens, floor) || joints.at(tokens, floor) ? floor + 1 : floor) ||
  (lowerAt(tokens, first - 1) === ',' && dating.at(tokens, floor) && first - floor < 5)
const dating = words('in on during since')
const joints = words('and but while as because although though')
const joins = words('and or')
const leading = words('of for in to from on among')
/** Nouns that are figures of something: `sales of tea`, `number of pupils`. */
export const figures = words(
  'turnout toll deaths cases rate rates level levels proportion price prices cost costs sales exports imports output production shipments demand supply supplies consumption use number share value spending orders deliveries stocks inventories yields profits revenue revenues investment growth',
)
const longest = 24

const isMember = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === ',' || (isInside(tokens, at) && !leading.at(tokens, at) && !isVerbAt(tokens, at))
