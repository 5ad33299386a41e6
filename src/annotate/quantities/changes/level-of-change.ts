import type { Document } from '../../types.ts'
import { determiners, owners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import { changes } from './change-nouns.ts'

/** What a level is the level of, where a change was told before: `revenue` in "a 5 percent rise in revenue to $40 million". */
export function measureOfLevel(
  tokens: Document['tokens'],
  { first, form }: Reading,
  before: Reading,
  told: string | null,
): string | null {
  if (told === null || !isLevel(tokens, first)) return told
  const parts = told.split(' ')
  if (form === before.form) return parts.length === 1 && changes.has(told) ? null : told
  const change = parts.findIndex((word) => changes.has(word))
  if (change < 0 || change > 2) return told
  if (parts.length === 1) return null
  if (parts[change + 1] !== 'in') return told
  const what = parts.slice(change + 2)
  const opening = what[0] ?? ''
  return (owners.has(opening) || determiners.has(opening) ? what.slice(1) : what).join(' ')
}

// "to $40 million", "from the $40 million", "reaching a total of $40 million"
const isLevel = (tokens: Document['tokens'], first: number): boolean =>
  levels.at(tokens, lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1) ||
  (lowerAt(tokens, first - 1) === 'of' && totals.at(tokens, first - 2))
const levels = words('to from')
const totals = words('total peak record high low')
