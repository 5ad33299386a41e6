import type { Document } from '../../types.ts'
import { changes } from '../changes/change-nouns.ts'
import { indefinite, owners, phraseOpeners } from '../phrases/determiners.ts'
import { isCapital, isHyphenAt, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from '../times/months.ts'

type Tokens = Document['tokens']

/** Whose a figure is that a preposition ties to it: `region` in "unemployment in the region". */
export function tiedTo(tokens: Tokens, { first, last }: Phrase): Phrase | undefined {
  for (let index = last - 1; index > first; index--) {
    if (!ties.at(tokens, index) || isKind(tokens, index) || near.at(tokens, index + 1)) continue
    // "an increase in deaths": no deaths'.
    if (lowerAt(tokens, index) === 'in' && changes.at(tokens, index - 1) && !isCapital(tokens[index + 1])) continue
    // "like-for-like sales", "plug-in sales"
    if (isHyphenAt(tokens, index + 1) || isHyphenAt(tokens, index - 1)) continue
    // "its share of the market": no market has it.
    if (owners.at(tokens, first) && shares.at(tokens, index - 1)) return undefined
    // "gas for January delivery", "sales at constant prices"
    if (longMonths.has(lowerAt(tokens, index + 1)) || lowerAt(tokens, index + 1) === 'constant') continue
    return isOne(tokens, index + 1) ? undefined : { first: index + 1, last }
  }
  return undefined
}

const shares = words('share stake slice portion')

// "growth forecast for this year", "men with at least two cars"
const near = words('this next last least most')

// "the number of beneficiaries": they own no number.
const isKind = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'of' && !(isCapital(tokens[at + 1]) || phraseOpeners.at(tokens, at + 1))

// "the price of a ticket": of any.
const isOne = (tokens: Tokens, at: number): boolean => indefinite.at(tokens, at)

/** Prepositions that tie a figure to whose it is: `unemployment in the region`. */
export const ties = words('in at of among for from through')
