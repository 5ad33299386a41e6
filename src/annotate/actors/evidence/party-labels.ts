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
  // "Ida Moe (Lib Dem, Halden)"
  const open = isDem(tokens, at) && isLib(tokens, at - 1) ? at - 2 : at - 1
  if (!isLabel(tokens, open + 1) || tokenAt(tokens, open)?.text !== '(' || !isCapital(article, open - 1)) return false
  return isEnd(tokens, at + 1)
}
const isLib = among('lib')
const isDem = among('dem dems')
const isLabel = among('con conservative lab lib dem ld ind rep green greens reform liberal independent labour')
const isEnd = among(') , - – /')
