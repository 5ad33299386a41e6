import { isEnglishWord } from '../../english-words.ts'
import type { Token, TokenSpan } from '../../types.ts'
import { determiners } from '../phrases/determiners.ts'
import { endsBefore, isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseBefore, type Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import type { Reading } from '../readings.ts'
import { asSubject, type Measured } from './measured-site.ts'

/**
 * `turnover` in "Turnover: about $2.1 million": what a line of facts says a figure is. In "Moe: 48%" and in the line
 * "Moe 48%" it is whose, and what is counted has a noun of its own.
 */
export function labelled(tokens: readonly Token[], sentence: TokenSpan, reading: Reading): Measured | undefined {
  const { first, last, form } = reading
  const before = beforeAdverbs(tokens, first - 1, first - 4)
  const hasColon = lowerAt(tokens, before) === ':'
  if (!hasColon && (form !== 'percent' || last < sentence.last)) return undefined
  if (form === 'count' && last < sentence.last && !endsBefore(tokens, last + 1, groups)) return undefined
  const end = hasColon ? before - 1 : before
  const label = phraseBefore(tokens, end, sentence.first)
  if (label?.last !== end) return undefined
  const start = determiners.at(tokens, label.first - 1) ? label.first - 1 : label.first
  if (start !== sentence.first && !(hasColon && parts.at(tokens, start - 1))) return undefined
  if ((form === 'percent' || label.last > start) && isName(tokens, label))
    return { phrase: null, noun: null, agent: label }
  return hasColon ? asSubject(label) : undefined
}
const parts = words('; • |')
// "Injuries: 71 to firefighters"
const groups = words('to among')

const isName = (tokens: readonly Token[], { first, last }: Phrase): boolean =>
  tokens.slice(first, last + 1).every(isCapital) && !isEnglishWord(lowerAt(tokens, last))
