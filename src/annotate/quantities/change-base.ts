import type { Document } from '../types.ts'
import { isYear } from './date-parts.ts'
import { possessives } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { beforeAdverbs } from './step-over.ts'
import { changeVerbs } from './verbs.ts'

type Tokens = Document['tokens']

/** Whether the time behind a "from" is where a change sets out: "up 5 percent from 2024", while "to 5 percent from 2024" is dated. */
export const isBase = (tokens: Tokens, { first, last }: Phrase, reading: Reading): boolean => {
  if (ago.at(tokens, last)) return true
  // "up from last year's 5 percent"
  if (last < reading.first && possessives.at(tokens, last + 1)) return false
  // "rose from May to $5 million", "was unchanged from May at $5 million"
  if (last < reading.first && levels.at(tokens, last + 1) && reading.first - last < 4) return true
  for (let at = first + 1; at <= last + 1; at++) if (reaching.at(tokens, at) && !isSum(tokens, at + 1)) return false
  return changes.has(reading.form)
    ? lowerAt(tokens, reading.first - 1) !== 'to'
    : reading.form === 'money' && changeVerbs.at(tokens, beforeAdverbs(tokens, reading.first - 1))
}
const reaching = words('to until till through - –')
const levels = words('to at')
const isSum = (tokens: Tokens, at: number): boolean =>
  /^\p{Sc}$/u.test(lowerAt(tokens, at)) || (tokens[at]?.kind === 'number' && !isYear(lowerAt(tokens, at)))
const ago = words('ago earlier before year')
const changes: ReadonlySet<string> = new Set(['percent', 'fraction', 'ratio', 'measure'])
