import type { Document } from '../../types.ts'
import { determiners, indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from './months.ts'
import { timeAt } from './time-phrases.ts'

type Tokens = Document['tokens']

/** Whether a month or year names a thing and tells nothing of when: "March futures", "a 1963 car", "below 1990 levels". */
export const isNotWhen = (tokens: Tokens, { first, last }: Phrase): boolean =>
  isDelivery(tokens, first, last) ||
  isNorm(tokens, first, last) ||
  (tokens[last]?.kind === 'number' && first === last && (isModel(tokens, first) || isLevel(tokens, first)))

/** Whether a phrase is a time and nothing else: `Q3` in "growth in Q3", `last week` in "last week's rate". */
export const isWhen = (document: Document, { first, last }: Phrase): boolean =>
  (timeAt(document, first)?.last ?? -1) >= last ||
  (determiners.at(document.tokens, first) && (timeAt(document, first + 1)?.last ?? -1) >= last)

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

// "below 1990 levels"
const isLevel = (tokens: Tokens, at: number): boolean =>
  (measuring.at(tokens, at - 1) || lowerAt(tokens, at - 1) === 'to') &&
  levels.at(tokens, at + 1) &&
  lowerAt(tokens, at + 2) !== 'of'
const levels = words('levels level figures')

// "0.5 degrees above the 1991-2020 mean", where "the 2020 mean was 5" is dated
const isNorm = (tokens: Tokens, first: number, last: number): boolean =>
  norms.at(tokens, last + 1) &&
  lowerAt(tokens, first - 1) === 'the' &&
  (measuring.at(tokens, first - 2) || lowerAt(tokens, first - 2) === 'times')
const norms = words('mean average baseline norm level levels figure total record')
const measuring = words('above below over under double twice triple half than from of exceeding')

const prepositions = words('in since until last this next during')
const deliveries = words('delivery deliveries futures contract contracts settlement shipment shipments')
const goods = words(
  'corn wheat soybeans soybean soy soymeal soyoil oats rice canola rapeseed barley sugar coffee cocoa cotton arabica robusta hogs cattle crude brent gold silver copper platinum palladium gas gasoline oil',
)
