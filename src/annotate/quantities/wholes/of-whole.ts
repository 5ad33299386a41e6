import { asSubject, type Way } from '../measures/measured-site.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { behindNumber } from './counted-people.ts'
import { wholeOpening } from './denominator.ts'

/** `tenants` in "Of the 900 tenants, 54 had left", `people` in "Of those who came, 54 had left": what some of a whole are. */
export const ofWhole: Way = ({ tokens, clause, reading }) => {
  if (reading.form !== 'count' || !isVerbAt(tokens, reading.last + 1)) return undefined
  const comma = wholeOpening(tokens, clause, reading)
  if (comma === undefined) return undefined
  const start = clause.first + 1
  if (lowerAt(tokens, start) === 'those')
    return lowerAt(tokens, start + 1) === 'who' ? { phrase: null, noun: 'people', agent: null } : undefined
  return asSubject(phraseAfter(tokens, behindNumber(tokens, start), comma - 1))
}
