import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import type { Reading } from '../readings.ts'
import { timeAt } from './time-phrases.ts'

/** Whether a number has its time behind the next: "8,500 dockers at six ports left on Friday", "9 cars and 30 vans since May". */
export function sharesTime(
  { tokens }: Document,
  clause: Clause,
  { first: own, last }: Reading,
  { first, last: end }: Reading,
): boolean {
  for (let at = last + 1; at < first; at++) if (isVerbAt(tokens, at) || tokens[at]?.kind === 'mark') return false
  if (lowerAt(tokens, first - 1) === 'to' && first === last + 2) return true
  const joint = beforeAdverbs(tokens, first - 1, last)
  if (lowerAt(tokens, joint) === 'and') return true
  if (verbBefore(tokens, own, clause) !== undefined) return false
  let at = end + 1
  while (at < end + 6 && tokens[at]?.kind === 'word' && !isVerbAt(tokens, at)) at++
  return isVerbAt(tokens, at)
}

/** Where the time of a level ends from or to which another leads, and which has it alone: `2020` in "from 8 percent in 2020 to 11". */
export function ownTimeEnd(
  document: Document,
  before: Reading | undefined,
  { first, form }: Reading,
): number | undefined {
  const { tokens } = document
  const isPair = before?.form === form && other.get(lowerAt(tokens, first - 1)) === lowerAt(tokens, before.first - 1)
  if (!isPair) return undefined
  const link = before.last + (when.at(tokens, before.last + 1) ? 2 : 1)
  return timeAt(document, lowerAt(tokens, link) === 'the' ? link + 1 : link)?.last
}
const when = words('in during for on')
const other: ReadonlyMap<string, string> = new Map([
  ['to', 'from'],
  ['from', 'to'],
])
