import type { Document } from '../../types.ts'
import { ofWord } from '../phrases/determiners.ts'
import { lowerAt, words, type Words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { longMonths } from '../times/months.ts'

type Tokens = Document['tokens']

/** What money is paid, raised or needed for, with its preposition at a token: `on roads` in "spent $5 million on roads". */
export const paidOn = (tokens: Tokens, noun: string, at: number, ceiling: number): Phrase | null =>
  noun === 'sales' && isPurpose(tokens, at) ? null : tiedBy(tokens, noun === 'need' ? forWord : purposes, at, ceiling)

/** The goods that money buys, with the "of" at a token: `of tea` in "sold $5 million worth of tea". */
export const goodsAfter = (tokens: Tokens, at: number, ceiling: number): Phrase | null =>
  tiedBy(tokens, ofWord, at, ceiling)

function tiedBy(tokens: Tokens, links: Words, at: number, ceiling: number): Phrase | null {
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

// "sold dollars to prop up the koru", where "sales to the mills" have a buyer
const isPurpose = (tokens: Tokens, at: number): boolean => lowerAt(tokens, at) === 'to' && behindVerb.at(tokens, at + 2)
const behindVerb = words('up down off out the a an its their')
