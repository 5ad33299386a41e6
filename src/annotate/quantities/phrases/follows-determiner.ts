import type { Document } from '../../types.ts'
import { determiners, owners, possessives } from './determiners.ts'
import { isGlued, lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** Whether what stands before a word makes it part of a noun phrase: an article, an owner, "of", a hyphen. */
export function followsDeterminer(tokens: Tokens, index: number): boolean {
  const before = lowerAt(tokens, index - 1)
  return (
    (determiners.at(tokens, index - 1) && before !== 'that') ||
    owners.at(tokens, index - 1) ||
    before === 'of' ||
    possessives.at(tokens, index - 1) ||
    (before === '-' && isGlued(tokens, index - 1)) ||
    // "the newly built homes", where "this sharply raised costs" has a verb
    (/^\p{Ll}{3,}ly$/u.test(before) && (articles.at(tokens, index - 2) || owners.at(tokens, index - 2)))
  )
}
const articles = words('the a an')
