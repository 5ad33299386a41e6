import type { Document } from '../types.ts'
import { indefinite } from './determiners.ts'
import { longMonths } from './months.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'

type Tokens = Document['tokens']

/** Whether a month or year names a thing and tells nothing of when: "March futures", "a 1963 car", "below 1990 levels". */
export const isNotWhen = (tokens: Tokens, { first, last }: Phrase): boolean =>
  isDelivery(tokens, first, last) ||
  (tokens[last]?.kind === 'number' && first === last && (isModel(tokens, first) || isNorm(tokens, first)))

// "gas for January delivery", "December corn", "Arabica for May rose"
const isDelivery = (tokens: Tokens, first: number, last: number): boolean =>
  longMonths.has(lowerAt(tokens, first)) &&
  first === last &&
  (deliveries.at(tokens, last + 1) ||
    (goods.at(tokens, last + 1) && !prepositions.at(tokens, first - 1)) ||
    (lowerAt(tokens, first - 1) === 'for' && (goods.at(tokens, first - 2) || lowerAt(tokens, first - 2) === 'futures')))

// "a 1963 sports car"
const isModel = (tokens: Tokens, at: number): boolean =>
  indefinite.at(tokens, at - 1) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '')

const isNorm = (tokens: Tokens, at: number): boolean =>
  measuring.at(tokens, at - 1) && norms.at(tokens, at + 1) && lowerAt(tokens, at + 2) !== 'of'
const norms = words('levels level figures')
const measuring = words('above below over under double twice triple half than from of exceeding to')

const prepositions = words('in since until last this next during')
const deliveries = words('delivery deliveries futures contract contracts settlement shipment shipments')
const goods = words(
  'corn wheat soybeans soybean soy soymeal soyoil oats rice canola rapeseed barley sugar coffee cocoa cotton arabica robusta hogs cattle crude brent gold silver copper platinum palladium gas gasoline oil',
)
