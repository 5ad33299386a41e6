import { amongSmall } from '../../vocabulary.ts'
import type { Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'

/** Whether what is named after somebody stands at a token: "John Moe airport". */
export const isGround = amongSmall('airport stadium')

/** Whether a name ends with the town where those behind it lead a party: "DA Oslo provincial leader". */
export const isBranch = (article: Article, last: number): boolean =>
  isOfBranch(article.document.tokens, last + 1) &&
  (wellKnownAt(article.document.tokens, last)?.value.kind ?? 'organisation') !== 'organisation'
const isOfBranch = amongSmall(
  'provincial regional leader chairman chairperson secretary spokesperson spokesman spokeswoman',
)
