import type { Document } from '../../types.ts'
import { determiners, owners } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = Document['tokens']

/** Whether a word that may be a noun is a verb with an object: "raising its budget", "spending $5": the noun of a verb has nothing right behind it. */
export function takesObject(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    (next.kind === 'number' ||
      determiners.at(tokens, index + 1) ||
      owners.at(tokens, index + 1) ||
      (next.kind === 'mark' && /^[\p{Sc}~]$/u.test(next.text)) ||
      beforeObject.at(tokens, index + 1) ||
      // "the bank projects growth of 3 percent"
      (lowerAt(tokens, index) === 'projects' && economy.at(tokens, index + 1)))
  )
}

const economy = words('growth inflation output gdp unemployment revenue revenues sales earnings profit profits')
const beforeObject = words('about nearly almost more less at up just only around roughly approximately')
