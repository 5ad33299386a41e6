import { byWord } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import type { Site, Way } from './measured-site.ts'
import { paidOn } from './paid-on.ts'

/** `$5 million was spent on roads`, `the $5 million stolen from the bank`: what was done with the money. */
export const paidOut: Way = ({ tokens, clause, reading: { last, form } }) => {
  if (form !== 'money') return undefined
  const verb = doneAt(tokens, last + 1)
  const noun = dealings.get(lowerAt(tokens, verb))
  if (noun === undefined) return undefined
  // "$5 million raised to $6 million"
  if (verb === last + 1 && !(noun === 'need' ? aims : behind).at(tokens, verb + 1)) return undefined
  const agent = byWord.at(tokens, verb + 1) ? phraseAfter(tokens, verb + 2, clause.last) : undefined
  return { phrase: paidOn(tokens, noun, verb + 1, clause.last), noun, agent: agent ?? null }
}

// Behind the helpers: "had already been spent"
function doneAt(tokens: Site['tokens'], from: number): number {
  let at = from
  while (auxiliaries.at(tokens, at) || (at > from && between.test(lowerAt(tokens, at)))) at++
  return at
}
const between = /^(?:already|now|also|\p{Ll}+ly)$/u
const behind = words('on for from by so')
const aims = words('for by to')

const dealings: ReadonlyMap<string, string> = new Map([
  ['spent', 'spending'],
  ['invested', 'investment'],
  ['paid', 'payment'],
  ['raised', 'fundraising'],
  ['stolen', 'theft'],
  ['lost', 'loss'],
  ['borrowed', 'borrowing'],
  ['donated', 'donation'],
  ['owed', 'debt'],
  ['saved', 'savings'],
  ['needed', 'need'],
  ['required', 'need'],
])
