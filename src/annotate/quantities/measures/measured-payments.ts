import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { moneyNominals, nominals } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { agentOf } from '../subjects/agents.ts'
import type { Way } from './measured-site.ts'
import { ofKind } from './of-kind.ts'
import { goodsAfter, paidOn } from './paid-on.ts'
import { isPriceMove } from './price-moves.ts'

/** `spent $5 billion on roads`: spending on roads. */
export const paidFor: Way = ({ tokens, clause, reading, verb }) => {
  if (verb === undefined) return undefined
  const { first, last, form } = reading
  // "sold the house for $2 million", "sells for a third less"
  if (prices.has(form) && trading.at(tokens, verb) && isFor(tokens, first, verb))
    return { phrase: null, noun: 'price', agent: agentOf(tokens, verb, clause) ?? null }
  const noun = paidNoun(tokens, verb, reading)
  if (noun === undefined) return undefined
  const worth = lowerAt(tokens, last + 1) === 'worth' ? 1 : 0
  const at =
    lowerAt(tokens, last + 1) === 'of'
      ? (phraseAfter(tokens, last + 2, clause.last)?.last ?? last) + 1
      : last + 1 + worth
  // "paid $5 million in fees": what kind of money it is, says it all.
  if (
    lowerAt(tokens, at) === 'in' &&
    lowerAt(tokens, at + 1) !== 'cash' &&
    noun !== 'investment' &&
    ofKind({ tokens, clause, reading, verb })
  )
    return undefined
  const whole = worth ? goodsAfter(tokens, at, clause.last) : paidOn(tokens, noun, at, clause.last)
  const agent = agentOf(tokens, verb, clause) ?? null
  // "the levy would raise $5 million"
  return {
    phrase: whole,
    noun: noun === 'fundraising' && agent && taxes.at(tokens, agent.last) ? 'revenue' : noun,
    agent,
  }
}

/** What the verb of a payment measures, `spending` for "spent"; undefined where the amount is not what was paid. */
function paidNoun(tokens: Document['tokens'], verb: number, reading: Reading): string | undefined {
  const { first, form } = reading
  const word = lowerAt(tokens, verb)
  const sums =
    form === 'money' && !isPriceMove(tokens, reading)
      ? (moneyNominals.get(word) ?? costOf(word, first - verb))
      : undefined
  const noun = nominals.get(word) ?? sums
  if (!noun || first - verb > reachOf(tokens, first) || form === 'count' || form === 'duration') return undefined
  // "the fire consumed 40 acres"
  if (form === 'measure' && areas.has(reading.unit ?? '')) return undefined
  // "raise it toward 2 percent" collects nothing.
  if (noun === 'fundraising' && form !== 'money') return undefined
  // "the wage raised to 12 crowns" is no fund.
  if (word === 'raised' && risen.at(tokens, lowerAt(tokens, verb + 1) === ',' ? verb + 2 : verb + 1)) return undefined
  // "sold his house to repay £130,000": what is sold is not what is repaid.
  if (lowerAt(tokens, first - 2) === 'to' && verb < first - 2 && tokens[first - 1]?.kind === 'word') return undefined
  return noun
}
const areas: ReadonlySet<string> = new Set(['acre', 'hectare', 'square mile', 'km2'])
const risen = words('to by from above')
const taxes = words('tax taxes levy levies duty duties tariff tariffs bill law charge fee fees fine fines toll tolls')

// "has cost the railway $60 million", where "costs $60" is a price.
const costOf = (verb: string, distance: number): string | undefined =>
  (verb === 'cost' || verb === 'costs' || verb === 'costing') && distance > 1 ? 'cost' : undefined

// "fined Velora, the maker of car parts, $5 million"
const reachOf = (tokens: Document['tokens'], first: number): number => (lowerAt(tokens, first - 1) === ',' ? 14 : 5)

const forWord = words('for')

const prices: ReadonlySet<string> = new Set(['money', 'fraction', 'percent'])
const trading = words('sell sells sold selling buy buys bought buying')

function isFor(tokens: Document['tokens'], first: number, verb: number): boolean {
  const at = beforeAdverbs(tokens, first - 1, verb, forWord)
  return at > verb && lowerAt(tokens, at) === 'for'
}
