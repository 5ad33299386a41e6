import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { heads } from '../kinds/headed.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'

/**
 * Whether an owner at a token owns nothing but is a part of a name: "People's Party", "St. Olaf's", "the Moss's Union",
 * "Moe's Bay".
 */
export function isOwnerInName(article: Article, at: number, limit: number): boolean {
  const { lower = '' } = article.document.tokens[at] ?? {}
  return (
    namedOwners.has(lower) ||
    lower.endsWith('men') ||
    isSaint(article.document.tokens, at - 1) ||
    (isShore(article.document.tokens, at + 2) && isAlone(article, at)) ||
    isBehindThe(article, at, limit)
  )
}
// "Vik's Bay", but neither "Ida Vik's Bay" nor "Oslo's Bay"
const isAlone = (article: Article, at: number): boolean =>
  !isCapital(article, at - 1) && wellKnownAt(article.document.tokens, at) === null
const isShore = (tokens: readonly Token[], at: number): boolean => shores.has(tokens[at]?.text ?? '')
const shores: ReadonlySet<string> = new Set(
  'Bay Landing Falls Cove Hollow Harbour Harbor Creek Quay Wharf Lane Road Street'.split(' '),
)
const isSaint = among('st st. saint')
const namedOwners: ReadonlySet<string> = new Set(
  'people women woman men children lord king queen prince bishop workers teachers lloyd moody sotheby christie macy mcdonald levi sainsbury hudson'.split(
    ' ',
  ),
)

// "the Alzheimer's Association", but not "the Pentagon's Defense Agency"
function isBehindThe(article: Article, at: number, limit: number): boolean {
  const { tokens } = article.document
  const owner = tokens[at]?.text ?? ''
  if (!isThe(tokens, at - 1) || hasClass(article, at, heads | wordClass.title) || owner === owner.toUpperCase())
    return false
  let end = at + 2
  while (end < limit && end < at + longestName && isCapital(article, end + 1)) end++
  return isBody(tokens, end) && wellKnownAt(tokens, at) === null
}
const isBody = among(
  'association foundation society institute fund alliance league union army party company corporation',
)
const longestName = 5
