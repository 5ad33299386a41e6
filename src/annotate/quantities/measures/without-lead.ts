import type { Document } from '../../types.ts'
import { determiners, indefinite } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

/** A phrase from the noun on that is measured: `crowd` in "in front of a crowd", `profit` in "helped the firm to a profit". */
export const withoutLead = (tokens: Document['tokens'], phrase: Phrase): Phrase =>
  behindLead(tokens, behindHolder(tokens, withoutRange(tokens, phrase)))

// "earnings in a range of $5 to $7"
const withoutRange = (tokens: Document['tokens'], { first, last }: Phrase): Phrase => ({
  first,
  last: lowerAt(tokens, last) === 'range' && lowerAt(tokens, last - 2) === 'in' && last - 3 >= first ? last - 3 : last,
})

// "a household with consumption of 3,500 kilowatt-hours", "helped the firm to a profit of $5", "beat Moe by a margin of 5 points": its consumption, the profit, the margin.
function behindHolder(tokens: Document['tokens'], phrase: Phrase): Phrase {
  for (let at = phrase.last - 1; at > phrase.first; at--) {
    const isHeld = holders.at(tokens, at) || (links.at(tokens, at) && indefinite.at(tokens, at + 1))
    if (isHeld && !isCapital(tokens[at + 1])) {
      const first = determiners.at(tokens, at + 1) ? at + 2 : at + 1
      return first <= phrase.last ? { first, last: phrase.last } : phrase
    }
  }
  return phrase
}
const holders = words('with at')
const links = words('to by')

// "in front of a crowd of 900", "on track for losses of 8 percent"
function behindLead(tokens: Document['tokens'], phrase: Phrase): Phrase {
  // "rose, beating analysts' estimates of", "closed after facing fines of"
  if (reporting.at(tokens, phrase.first) && beforeReport.at(tokens, phrase.first - 1))
    return phrase.first < phrase.last ? { first: phrase.first + 1, last: phrase.last } : phrase
  // "14 kilograms of tea worth $6 million": the tea
  if (isAmount(tokens, phrase)) return { first: phrase.first + 2, last: phrase.last }
  if (!leads.at(tokens, phrase.first) || !leading.at(tokens, phrase.first + 1)) return phrase
  const first = phrase.first + (determiners.at(tokens, phrase.first + 2) ? 3 : 2)
  return first <= phrase.last ? { first, last: phrase.last } : phrase
}
const isAmount = (tokens: Document['tokens'], { first, last }: Phrase): boolean =>
  amounts.at(tokens, first) &&
  lowerAt(tokens, first + 1) === 'of' &&
  last > first + 1 &&
  tokens[first - 1]?.kind === 'number'
const amounts = words(
  'kilograms kilogrammes kilos kilo kg pounds grams grammes ounces tons tonnes litres liters gallons barrels acres hectares',
)
const beforeReport = words(', after by before without despite')
const reporting = words(
  'facing beating missing topping exceeding matching projecting forecasting predicting expecting estimating posting reporting generating seeing showing causing creating giving leaving bringing',
)
const leads = words('front track course pace home resulting resulted compares recovering rebounding')
const leading = words('of for to in from')
