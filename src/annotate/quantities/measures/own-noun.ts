import type { Token } from '../../types.ts'
import { changes } from '../changes/change-nouns.ts'
import { areForeseeing } from '../modality/foreseers.ts'
import type { Clause } from '../phrases/clauses.ts'
import { byWord, indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { accountAt } from './bounded.ts'
import { gapBefore } from './gapped.ts'
import { counted } from './measured-counts.ts'

type Tokens = readonly Token[]

/** Whether the noun right behind a number is its own: "1,140 cores from 76 meadows", "against a $3 million loss". */
export const hasOwnNoun = (tokens: Tokens, clause: Clause, reading: Reading): boolean =>
  reading.form === 'money' || reading.form === 'percent'
    ? isResult(tokens, reading) ||
      saysWho(tokens, reading) ||
      isOfNext(tokens, clause, reading) ||
      accountAt(tokens, reading, clause.first) !== undefined
    : reading.form === 'count' && isCounted(tokens, clause, reading)

// "tax grew by 17 percent, duty by 26"
const isOfNext = (tokens: Tokens, clause: Clause, { first }: Reading): boolean =>
  lowerAt(tokens, beforeAdverbs(tokens, first - 1, clause.first, byWord)) === 'by' &&
  gapBefore(tokens, first, clause.first) !== undefined

const isResult = (tokens: Tokens, { first, last }: Reading): boolean =>
  (indefinite.at(tokens, first - 1) && results.at(tokens, last + 1)) ||
  // "a drop in rents, and a 5 percent increase since May", where "rents of $5, a 5 percent increase" tells of the rents
  (indefinite.at(tokens, first - 1) && lowerAt(tokens, first - 2) === 'and' && changes.at(tokens, last + 1)) ||
  // "and 5 percent increase in rents"
  (changes.at(tokens, last + 1) && (lowerAt(tokens, last + 2) === 'in' || lowerAt(tokens, last + 2) === 'for')) ||
  lowerAt(tokens, last + 1) === 'valuation'
// "intend to stay, versus 42 percent who plan to leave"
const saysWho = (tokens: Tokens, { last, form }: Reading): boolean =>
  form === 'percent' &&
  lowerAt(tokens, last + 1) === 'who' &&
  isVerbAt(tokens, last + 2) &&
  // "who say the same"
  lowerAt(tokens, last + 4) !== 'same'
const results = words('loss profit deficit surplus gain shortfall share')

// "with five more deaths", not "the 1.95 billion analysts had expected".
function isCounted(tokens: Tokens, clause: Clause, reading: Reading): boolean {
  if (areForeseeing(tokens, reading.last + 1)) return false
  const noun = counted({ tokens, clause, reading, verb: undefined })?.phrase?.first
  return noun === reading.last + 1 || (noun === reading.last + 2 && lowerAt(tokens, reading.last + 1) === 'more')
}
