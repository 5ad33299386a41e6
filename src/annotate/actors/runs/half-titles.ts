import { among } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import type { Run } from './runs.ts'

/**
 * Whether half a title stands without its other half, and so is none: "Prime Vold Films", "Sub-County Police", but
 * not "Prime Minister".
 */
export function isHalfAlone(article: Article, { last }: Run, at: number): boolean {
  const { tokens } = article.document
  if (!isHalf(tokens, at) || at === last) return false
  const other = tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  if (tokens[other]?.kind !== 'word' || isLetters.test(tokens[other].text)) return false
  return !hasClass(article, other, wordClass.title | wordClass.portfolio | wordClass.role)
}
// "Additional SP Omar Lind"
const isLetters = /^\p{Lu}{2,4}$/u
const isHalf = among('prime crown grand field sub additional')
