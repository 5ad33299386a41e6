import { isAnd } from '../../function-words.ts'
import { isCapital, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { isGoods } from './goods.ts'

/** Whether a name is only a half of what goods are called: a town in "Kent and Curwen menswear", and the other half. */
export function isHalfOfBrand(article: Article, { first, last }: Candidate): boolean {
  const { tokens } = article.document
  const isFirst = isAnd(tokens, last + 1)
  const from = isFirst ? first : first - 2
  const to = isFirst ? last + 2 : last
  return (
    isAnd(tokens, to - 1) &&
    isCapital(article, from) &&
    isCapital(article, to) &&
    isGoods(tokens, to + 1) &&
    wellKnownAt(tokens, from)?.value.kind === 'place' &&
    wellKnownAt(tokens, to) === null
  )
}
