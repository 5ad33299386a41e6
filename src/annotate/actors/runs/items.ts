import { among } from '../../vocabulary.ts'
import { isCapital, type Article } from '../article.ts'

/** One of the fields, by its first and last token. */
export type Item = { readonly first: number; readonly last: number }

/** What commas and the one "and" part behind a token; nothing without the "and". */
export function itemsBehind(article: Article, last: number, limit: number): readonly Item[] {
  const { tokens } = article.document
  const items: Item[] = []
  for (let end = last; items.length < most;) {
    const isComma = tokens[end + 1]?.text === ','
    const isFinal = isAnd(tokens, end + (isComma ? 2 : 1))
    const first = end + (isComma && isFinal ? 3 : 2)
    if ((!isComma && !isFinal) || first > limit || !isCapital(article, first)) return []
    end = itemEnd(article, first, limit)
    items.push({ first, last: end })
    if (isFinal) return items
  }
  return []
}
const most = 5

// "Anti-Corruption", "General Workers' Union"
function itemEnd(article: Article, first: number, limit: number): number {
  const { tokens } = article.document
  let end = first
  while (end < limit) {
    if (isCapital(article, end + 1) || isOwner(tokens[end]?.lower, tokens[end + 1]?.text)) end++
    else if (tokens[end + 1]?.text === '-' && isCapital(article, end + 2)) end += 2
    else break
  }
  return end
}
const isAnd = among('and &')

/** Whether a sign joins the last item to the others: "Department of Corrections, Rehabilitation & Reentry". */
export const isSigned = ({ document: { tokens } }: Article, { first }: Item): boolean => tokens[first - 1]?.text === '&'

const isOwner = (word = '', mark = ''): boolean => word.endsWith('s') && /^['’]$/u.test(mark)
