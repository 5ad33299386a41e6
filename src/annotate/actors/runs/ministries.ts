import { amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { toCandidate, type Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/**
 * The ministry that is named by its field, which ends at token `last`, and a small word behind it: "the Foreign Affairs
 * ministry", "the Justice department"; `null` for other words.
 */
export function ministryAt(article: Article, last: number): Candidate | null {
  if (!isMinistry(article.document.tokens, last + 1) || !isField(article, last)) return null
  let first = last
  while (isField(article, first - 1)) first--
  return toCandidate(first, last + 1, 'org', 'organisation-head')
}

const isMinistry = amongSmall('ministry department')
const isField = (article: Article, at: number): boolean => hasClass(article, at, wordClass.portfolio)
