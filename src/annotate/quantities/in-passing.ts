import type { Way } from './measured-site.ts'
import { asSubject } from './measured-site.ts'
import { ties } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'
import { phraseBefore } from './noun-phrases.ts'

/** `inventories` in "inventories, at 14,500 tonnes, were": what an aside gives the level of. */
export const inPassing: Way = ({ tokens, clause, reading: { first, last } }) => {
  if (lowerAt(tokens, first - 1) !== 'at' || lowerAt(tokens, first - 2) !== ',' || lowerAt(tokens, last + 1) !== ',')
    return undefined
  const phrase = phraseBefore(tokens, first - 3, clause.first)
  return phrase?.last === first - 3 ? asSubject(phrase) : undefined
}

/** `likely to fall ill` in "27 percent more likely to fall ill than men": what is the likelier. */
export const likelier: Way = ({ tokens, clause, reading: { last } }) => {
  if (!degrees.at(tokens, last + 1) || lowerAt(tokens, last + 2) !== 'likely') return undefined
  let to = last + 2
  while (to < clause.last && to < last + 12 && tokens[to + 1]?.kind === 'word' && lowerAt(tokens, to + 1) !== 'than')
    to++
  while (ties.at(tokens, to) || spans.at(tokens, to)) to--
  return { phrase: { first: last + 2, last: to }, noun: null, agent: null }
}
const spans = words('within after before during over')
const degrees = words('more less')
