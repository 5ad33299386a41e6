import { hasClass, isCapital, opensAt, type Article } from './article.ts'
import { wellKnownAt } from './gazetteer.ts'
import { isField, isPeople, isTopic, objectOf } from './fields.ts'
import { heads } from './headed.ts'
import { isSpelledOut } from './initials.ts'
import { wordClass } from './lexicon.ts'
import { among } from '../vocabulary.ts'

/**
 * The token to which the fields of one body reach behind token `last`, or `last` where another name begins: "Food and
 * Drug Administration", "Department for Culture, Media and Sport", "Foreign, Commonwealth and Development Office".
 */
export function fieldsEnd(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  const next = last + 2
  if (next > limit || !isCapital(article, next)) return last
  const start = objectOf(article, first, last)
  const isJoined = tokens[last + 1]?.lower === 'and'
  if (isJoined && (isSpelledOut(article, first, next) || arePair(article, start, last))) return next
  const items = itemsBehind(article, last, limit)
  const final = items.at(-1)
  if (
    !final ||
    !(start === null ? endsBody(article, first, final) : isField(article, final.last) || isSigned(article, final))
  )
    return last
  const all = [{ first: start ?? last, last }, ...items]
  const told = all.filter((item) => hasField(article, item)).length
  const isTold = told >= 2 || (told === 1 && isOpened(article, start, last, all)) || isNational(article, all)
  return isTold && !all.some((item) => isName(article, item, item === final || isOfPeople(article, final)))
    ? final.last
    : last
}

// One field tells enough behind "of" or "the": "Institute of Personnel and Development", "the Wildlife and Fens Trust".
function isOpened(article: Article, start: number | null, last: number, items: readonly Item[]): boolean {
  const { tokens } = article.document
  if (start !== null) return items.length === 2 || isPeople(tokens, items.at(-1)?.last ?? -1)
  return items.length === 2 && tokens[last - 1]?.lower === 'the' && hasClass(article, last, wordClass.topic)
}

// "the National Cereals and Produce Board", but not "the National Grid and Centrica Group"
const isNational = ({ document: { tokens } }: Article, [field, final, ...others]: readonly Item[]): boolean =>
  others.length === 0 && isOfNation(tokens, (field?.first ?? 0) - 1) && isPublic(tokens, final?.last ?? -1)
const isOfNation = among('national federal state royal central')
const isPublic = among('board authority administration commission council agency institute bureau corporation service')

// "Food and Drug Administration", "Ministry of Health and Welfare"
function arePair(article: Article, start: number | null, last: number): boolean {
  const second = article.document.tokens[last + 3]?.text === '-' ? last + 4 : last + 2
  if (!isTopic(article, last) || !isTopic(article, second)) return false
  return hasClass(article, last, wordClass.topic) || start !== null
}

/** One of the fields, by its first and last token. */
type Item = { readonly first: number; readonly last: number }

/** What commas and the one "and" part behind a token; nothing without the "and". */
function itemsBehind(article: Article, last: number, limit: number): readonly Item[] {
  const { tokens } = article.document
  const items: Item[] = []
  for (let end = last; items.length < most;) {
    const isComma = tokens[end + 1]?.text === ','
    const isFinal = isAnd(tokens, end + (isComma ? 2 : 1))
    const first = end + (isComma && isFinal ? 3 : 2)
    if ((!isComma && !isFinal) || first > limit || !isCapital(article, first)) return []
    for (
      end = first;
      end < limit && (isCapital(article, end + 1) || isOwner(tokens[end]?.lower, tokens[end + 1]?.text));
    )
      end++
    items.push({ first, last: end })
    if (isFinal) return items
  }
  return []
}
const most = 5
const isAnd = among('and &')

// "Department of Corrections, Rehabilitation & Reentry": the sign joins what is one name.
const isSigned = ({ document: { tokens } }: Article, { first }: Item): boolean => tokens[first - 1]?.text === '&'

// "General Workers' Union"
const isOwner = (word = '', mark = ''): boolean => word.endsWith('s') && /^['’]$/u.test(mark)

// "the … and Development Office", "the … and Transport union", but not "the Greens, Labour and Centre Party"
function endsBody(article: Article, first: number, { first: from, last }: Item): boolean {
  const { tokens } = article.document
  const before = tokens[first - 1]?.lower ?? ''
  const after = tokens[last + 1]?.lower ?? ''
  if (before !== 'the' && !opensAt(article, first) && from - first < 3) return false
  if (bodies.has(after) && isField(article, last)) return true
  return last > from && hasClass(article, last, wordClass.organisationHead) && tokens[last]?.lower !== 'party'
}
const bodies: ReadonlySet<string> = new Set(['union', 'department', 'ministry', 'committee', 'commission', 'agency'])

const isOfPeople = ({ document: { tokens } }: Article, { last }: Item): boolean => isPeople(tokens, last)

/** Whether an item is somebody or something else than a field: "Education Minister", "Norway", "Halden Bank". */
function isName(article: Article, { first, last }: Item, isFinal: boolean): boolean {
  const others = wordClass.given | wordClass.demonym | (isFinal ? 0 : wordClass.title | heads)
  for (let at = first; at <= last; at++) if (!isField(article, at) && hasClass(article, at, others)) return true
  return wellKnownAt(article.document.tokens, first) !== null
}

function hasField(article: Article, { first, last }: Item): boolean {
  for (let at = first; at <= last; at++) if (isField(article, at)) return true
  return false
}
