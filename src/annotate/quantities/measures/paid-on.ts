import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from '../times/months.ts'

/** What money is paid, raised or needed for, with its preposition at a token: `on roads` in "spent $5 million on roads". */
export function paidOn(tokens: Document['tokens'], noun: string, at: number, ceiling: number): Phrase | null {
  const links = noun === 'need' ? forWord : purposes
  const phrase = links.at(tokens, at) ? phraseAfter(tokens, at + 1, ceiling) : undefined
  const isTied =
    phrase &&
    !spans.at(tokens, phrase.last) &&
    !longMonths.at(tokens, phrase.first) &&
    !/^(?:\d+|last|this|next|every|each|average|cash|[a-z]+day)$/u.test(lowerAt(tokens, phrase.first))
  return isTied ? { first: at, last: phrase.last } : null
}
const forWord = words('for')
const purposes = words('on in for to')
const spans = words('total hour hours day days week weeks month months year years decade half quarter')
