import type { Document } from '../../types.ts'
import { isCapital, lowerAt, words } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'

type Tokens = Document['tokens']

/** Whether a phrase is a name as a whole; "Wages" opens a sentence with a capital that is none. */
export function isName(tokens: Tokens, { first, last }: Phrase): boolean {
  for (let index = first; index <= last; index++)
    if (!isCapital(tokens[index]) && !(index > first && lowerAt(tokens, index) === 'and')) return false
  const opens = first === 0 || /^[.?!“"]$/u.test(lowerAt(tokens, first - 1))
  const isCommon = commonEnding.test(lowerAt(tokens, first)) || measures.at(tokens, first)
  return !(opens && first === last && isCommon)
}
const measures = words(
  'revenue turnout profit income output inflation debt demand trade traffic wealth crime hunger poverty turnover footfall rainfall support interest water electricity gold oil gas copper silver platinum palladium zinc nickel tin aluminium aluminum steel corn sugar coffee cocoa cotton arabica robusta brent crude milk beef pork volume wheat rice coal food fuel rent tax cash capital credit membership circulation attendance viewership ridership',
)
const commonEnding = /(?:[^aiu]s|ment|tion|ing|ity|ism)$/u
