import { changes } from '../changes/change-nouns.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import { phraseBefore } from '../phrases/noun-phrases.ts'
import type { Reading } from '../readings.ts'
import { asSubject, type Site, type Way } from './measured-site.ts'

/** `rents` in "a drop in rents from $6 to $5 per room", "…, from $6": what changes from one level to another. */
export const changedFrom: Way = ({ tokens, clause, reading }) => {
  const { first } = reading
  if (!setsOut(tokens, reading)) return undefined
  const end = lowerAt(tokens, first - 2) === ',' ? first - 3 : first - 2
  const phrase = phraseBefore(tokens, end, clause.first)
  if (phrase?.last !== end) return undefined
  for (let at = phrase.first; at < phrase.last - 1; at++)
    if (changes.at(tokens, at) && lowerAt(tokens, at + 1) === 'in') {
      const start = at + (phraseOpeners.at(tokens, at + 2) ? 3 : 2)
      return start <= phrase.last ? asSubject({ first: start, last: phrase.last }) : undefined
    }
  return undefined
}

// "from 40 to 30", "from 40 in May to 30", where "a rise in demand from 40 ports" ends nowhere
function setsOut(tokens: Site['tokens'], { first, last, value }: Reading): boolean {
  if (lowerAt(tokens, first - 1) !== 'from') return false
  if (Array.isArray(value)) return true
  for (let at = last + 1; at < last + 6 && tokens[at]?.kind !== 'mark'; at++)
    if (lowerAt(tokens, at) === 'to') return isNumberAt(tokens, at + 1) || /^\p{Sc}$/u.test(lowerAt(tokens, at + 1))
  return false
}
