import type { Document } from '../../types.ts'
import { percentWords } from '../units/percent-words.ts'
import { beforeBracket } from './brackets.ts'
import { withList } from './listed.ts'
import { lowerAt } from './neighbours.ts'
import { phraseBefore, type Phrase } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'

type Tokens = Document['tokens']

/** `company` in "the company, which employs": the noun phrase that "which" or "who" takes up. */
export function antecedentOf(tokens: Tokens, relative: number): Phrase | undefined {
  const word = lowerAt(tokens, relative)
  if (word !== 'which' && word !== 'who' && !(word === 'that' && !isVerbAt(tokens, relative - 1))) return undefined
  // "the index (CPI) which"
  const end = beforeBracket(tokens, lowerAt(tokens, relative - 1) === ',' ? relative - 2 : relative - 1, 0)
  const phrase = phraseBefore(tokens, end, Math.max(0, end - 12))
  return phrase?.last === end ? withList(tokens, withoutShare(tokens, phrase), Math.max(0, end - 12)) : undefined
}

// "4 percent of annual revenue, which stood at": the revenue
const withoutShare = (tokens: Tokens, { first, last }: Phrase): Phrase => ({
  first: percentWords.at(tokens, first) && lowerAt(tokens, first + 1) === 'of' && first + 2 <= last ? first + 2 : first,
  last,
})
