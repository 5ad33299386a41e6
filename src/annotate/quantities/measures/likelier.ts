import { ties } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Way } from './measured-site.ts'

/**
 * `likely to fall ill` in "27 percent more likely to fall ill than men" and in "twice as likely to fall ill", `fall ill`
 * in "twice as likely as men to fall ill": what is the likelier.
 */
export const likelier: Way = ({ tokens, clause, reading: { last } }) => {
  if (!degrees.at(tokens, last + 1) || lowerAt(tokens, last + 2) !== 'likely') return undefined
  let first = last + 2
  if (lowerAt(tokens, first + 1) === 'as') {
    while (first < last + 9 && lowerAt(tokens, first) !== 'to') first++
    if (lowerAt(tokens, first) !== 'to') return undefined
    first++
  }
  let to = first
  while (to < clause.last && to < last + 12 && tokens[to + 1]?.kind === 'word' && !compared.at(tokens, to + 1)) to++
  // "likely to die by age 80"
  if (lowerAt(tokens, to) === 'age' && tokens[to + 1]?.kind === 'number') to--
  while (ties.at(tokens, to) || spans.at(tokens, to)) to--
  return to === last + 2 ? undefined : { phrase: { first, last: to }, noun: null, agent: null }
}
const compared = words('than as compared')
const spans = words('within after before during over by')
const degrees = words('more less as')
