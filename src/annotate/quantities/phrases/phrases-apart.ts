import type { Document } from '../../types.ts'
import { determiners, indefinite } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { holdsVerb } from './verb-at.ts'

type Tokens = Document['tokens']

/** Whether the preposition at `link` is not tied to the phrase before it: "signed him for a fee", not "the wait for a bed", which opens its clause. */
export function isApart(tokens: Tokens, link: number, head: Phrase, floor: number): boolean {
  // "went 40 miles in winds", where "900 dockers at six ports" and "the 9 fires in the town" are one phrase
  const isCounted = tokens[head.first - 1]?.kind === 'number' && lowerAt(tokens, head.first - 2) !== 'the'
  if (isCounted && holdsVerb(tokens, Math.max(floor, head.first - reach), head.first - 2)) return true
  const opening = determiners.at(tokens, head.first - 1) ? head.first - 1 : head.first
  // "asked the court for terms", "fined the firm for spills"
  if (lowerAt(tokens, link) === 'for' && asking.at(tokens, opening - 1)) return true
  // "found the price for a home to be"
  return apart.at(tokens, link) && indefinite.at(tokens, link + 1) && opening > floor && !prices.at(tokens, head.last)
}
// As far as a clause goes.
const reach = 40
const asking = words(
  'ask asks asked asking beg begged fine fines fined fining sue sued suing charge charged thank thanked blame blamed praise praised arrest arrested jail jailed prosecute prosecuted punish punished compensate compensated',
)
const apart = words('for at with')
const prices = words('price prices cost costs fee fees rent rents fare fares premium premiums bill bills salary wait')

/** Whether the noun at a token is that of a rate or a sum: `share` in "47 cents a share on revenue", `euros` in "212 million euros from a profit". */
export const isRate = (tokens: Tokens, head: number): boolean =>
  (rateLinks.at(tokens, head - 1) && isSum(tokens, head - 2)) || (sums.at(tokens, head) && isSum(tokens, head - 1))
const isSum = (tokens: Tokens, at: number): boolean => tokens[at]?.kind === 'number' || sums.at(tokens, at)
const rateLinks = words('a an per')
const sums = words(
  'cents cent pence dollars euros yen pounds crowns yuan rupees won francs million billion km miles metres feet tonnes barrels percent points',
)
