import type { Token } from '../../types.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = readonly Token[]

/** Whether a verb of money stands where it is a noun, or part of one: "take-home pay", "its market value", "export earnings". */
export const isMoneyNoun = (tokens: Tokens, at: number): boolean =>
  (sums.at(tokens, at) && isSum(tokens, at)) ||
  (values.at(tokens, at) && ofValue.at(tokens, at - 1)) ||
  (trading.at(tokens, at) && sumsOfTrade.at(tokens, at + 1))
const sums = words('pay take spend')
const values = words('value values')
const ofValue = words('market share book face net asset land property street resale monetary total')
const trading = words('export import')
const sumsOfTrade = words('value values volume volumes earnings revenue revenues')

// "take-home pay", "the tax take", "advertising spend"
const isSum = (tokens: Tokens, at: number): boolean => {
  const sum = lowerAt(tokens, at)
  return (sum === 'pay' ? paid : sum === 'take' ? takes : spends).at(tokens, at - 1)
}
const paid = words(
  'home gross net sick holiday maternity paternity redundancy severance executive bonus base basic average regular median real total weekly hourly sector',
)
const takes = words('tax gate duty office')
const spends = words('ad ads advert advertising marketing media consumer capital')
