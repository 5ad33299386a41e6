import type { Document } from '../../types.ts'
import { isDash } from '../phrases/clauses.ts'
import { indefinite, possessives } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { percentWords } from '../units/percent-words.ts'
import { changes } from './change-nouns.ts'
import { upOrDown } from './direction-words.ts'

/** Whether a number is the level that a change sets out from: "61 percent, up from 48", "61 percent — up from 48". */
export function isChangeFrom(tokens: Document['tokens'], first: number): boolean {
  // "up from May’s 48", "an increase from the 48 of May"
  const link = first - (possessives.at(tokens, first - 1) ? 3 : lowerAt(tokens, first - 1) === 'the' ? 2 : 1)
  if (!sources.at(tokens, link)) return false
  // "down slightly from"
  const way = lowerAt(tokens, link - 1).endsWith('ly') ? link - 2 : link - 1
  if (upOrDown.at(tokens, way)) return isParted(tokens, way - 1)
  const compared = lowerAt(tokens, link - 1) === 'compared'
  if (!compared && (lowerAt(tokens, link) === 'to' || lowerAt(tokens, link) === 'with')) return false
  return isAddedChange(tokens, compared ? beforeAdverbs(tokens, link - 2) : link - 1)
}

// "61 homes, a slight increase", "$5 million, about a 9 percent increase", "$5 million, showing an increase of 9 percent"
function isAddedChange(tokens: Document['tokens'], last: number): boolean {
  let isChange = false
  for (let at = last; at > last - 8; at--) {
    if (telling.at(tokens, at)) return isChange && lowerAt(tokens, at - 1) === ','
    if (indefinite.at(tokens, at) && isChange && !telling.at(tokens, at - 1))
      return isParted(tokens, beforeAdverbs(tokens, at - 1))
    isChange ||= changes.at(tokens, at)
    const isOfSize = tokens[at]?.kind === 'number' || percentWords.at(tokens, at) || lowerAt(tokens, at) === 'of'
    if (!isChange && !isOfSize) return false
  }
  return false
}
const telling = words('representing showing marking recording posting reporting registering indicating')

const isParted = (tokens: Document['tokens'], at: number): boolean => lowerAt(tokens, at) === ',' || isDash(tokens, at)
const sources = words('from on over with to')
