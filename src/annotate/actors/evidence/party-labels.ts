import { tokenAt } from '../../tokens.ts'
import { among } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'

/** Whether a name is only the short label of a party behind a member's name: "Hanne Vik (Con)", "Ida Moe (Lab, Halden)". */
export const isPartyLabel = (article: Article, { first, named }: Candidate): boolean =>
  named === null && isLabelAt(article, first)

/** Whether the seat of a member stands at a token, behind the label of the party: "Ida Moe (Lab, Halden)". */
export const isBehindPartyLabel = (article: Article, first: number): boolean => isLabelAt(article, first - 2)

function isLabelAt(article: Article, at: number): boolean {
  const { tokens } = article.document
  if (!isLabel(tokens, at) || tokenAt(tokens, at - 1)?.text !== '(' || !isCapital(article, at - 2)) return false
  return isEnd(tokens, at + 1)
}
const isLabel = among('con lab lib dem ld ind rep green greens reform liberal independent labour')
const isEnd = among(') , - – /')
