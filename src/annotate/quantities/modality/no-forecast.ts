import type { Document } from '../../types.ts'
import { ties } from '../phrases/determiners.ts'
import { isCapital, lowerAt } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

type Tokens = Document['tokens']

/** Whether a word of foreseeing foresees nothing: May the month, a project, worse than expected. */
export const isForeseen = (tokens: Tokens, index: number): boolean => {
  const word = lowerAt(tokens, index)
  // "an earlier-than-expected frost", "a wider than expected gap"
  const than = lowerAt(tokens, index - 1) === '-' ? index - 2 : index - 1
  if (lowerAt(tokens, than) === 'than' && /(?:ed|st)$/u.test(word)) return true
  // "As expected, it rose"
  if (lowerAt(tokens, index - 1) === 'as' && tokens[index + 1]?.kind === 'mark') return true
  if (word === 'may') return isCapital(tokens[index])
  if (word !== 'project' && word !== 'projects') return false
  const before = lowerAt(tokens, index - 1)
  if (isProjecting(tokens, index)) return false
  const named = isCapital(tokens[index - 1]) && !/^(?:the|an?|this|that|these|all)$/u.test(before)
  return !(named || /^(?:to|it|they|we|also|now)$/u.test(before))
}

// "the bank projects output to grow", "projects growth at 5 percent", where "the projects to build homes" are things
function isProjecting(tokens: Tokens, index: number): boolean {
  if (lowerAt(tokens, index) !== 'projects' || ties.at(tokens, index + 1)) return false
  if (isVerbAt(tokens, index)) return true
  for (let at = index + 2; at < index + 9 && !isVerbAt(tokens, at); at++)
    if (lowerAt(tokens, at) === 'to' || (lowerAt(tokens, at) === 'at' && tokens[at + 1]?.kind === 'number')) return true
  return false
}
