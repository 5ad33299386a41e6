import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { heads } from '../kinds/headed.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { isSpelledOut } from '../lexicon/initials.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isField, isNoField, isObject, isPeople, isTopic, objectOf } from './fields.ts'
import { isSigned, itemsBehind, type Item } from './items.ts'
import { isWordOfCommittee } from './links.ts'

/**
 * The token to which the fields of one body reach behind token `last`, or `last` where another name begins: "Food and
 * Drug Administration", "Department for Culture, Media and Sport", "Foreign, Commonwealth and Development Office".
 */
export function fieldsEnd(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  const next = last + 2
  if (next > limit || !isCapital(article, next)) return last
  const start = objectOf(article, first, last)
  // "Minister Brusk Vold, Media and Information secretary"
  if (start === null && last > first && isNoField(article, last)) return last
  if (tokens[last + 1]?.lower === 'and' && (isSpelledOut(article, first, next) || arePair(article, start, last)))
    return next
  const items = itemsBehind(article, last, limit)
  const final = items.at(-1)
  if (
    !final ||
    !(start === null ? endsBody(article, first, final) : isObject(article, final.last) || isSigned(article, final))
  )
    return last
  const all = [{ first: start ?? last, last }, ...items]
  const isOne = start === null ? isField : isObject
  const told = all.filter((item) => hasAny(article, item, isOne)).length
  const isTold =
    told >= 2 ||
    (told === 1 && isOpened(article, start, last, all)) ||
    isNational(article, all) ||
    (start === null && areWords(article, all))
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

// "the National Cereals and Produce Board", "the National Heart, Lung, and Blood Institute", but not "the National Grid
// and Centrica Group"
const isNational = ({ document: { tokens } }: Article, all: readonly Item[]): boolean =>
  isOfNation(tokens, (all[0]?.first ?? 0) - 1) && isPublic(tokens, all.at(-1)?.last ?? -1)
const isOfNation = among('national federal state royal central')
const isPublic = among('board authority administration commission council agency institute bureau corporation service')

// "the Electoral and Boundaries Commission": a second body would have an article of its own.
function areWords(article: Article, [field, final, ...others]: readonly Item[]): boolean {
  const { tokens } = article.document
  if (!field || !final || others.length > 0 || final.last === final.first) return false
  return (
    [field.last, final.first].every((at) => isOfFields(article, at)) &&
    (isCommittee(tokens, final.last) || !isPlural(tokens[field.last]?.lower ?? ''))
  )
}
const isOfFields = (article: Article, at: number): boolean =>
  isObject(article, at) ||
  (isEnglishWord(article.document.tokens[at]?.lower ?? '') && !isBody(article.document.tokens, at))
const isCommittee = among('committee subcommittee')
const isPlural = (lower: string): boolean => lower.endsWith('s') && !/(?:ics|ss)$/u.test(lower)
const isBody = among('treasury crown cabinet marines parliament commons lords legislature politburo quartet')

// "Food and Drug Administration", "Ministry of Health and Welfare"
function arePair(article: Article, start: number | null, last: number): boolean {
  const second = article.document.tokens[last + 3]?.text === '-' ? last + 4 : last + 2
  if (start === last && isWordOfCommittee(article, last))
    return isEnglishWord(article.document.tokens[second]?.lower ?? '')
  if (!isTopic(article, last) || !isTopic(article, second) || isKnownBody(article, second)) return false
  return hasClass(article, last, wordClass.topic) || start !== null
}

// "Department of Justice and Securities and Exchange Commission"
const isKnownBody = ({ document: { tokens } }: Article, at: number): boolean =>
  (wellKnownAt(tokens, at)?.last ?? at) > at

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

/** Whether an item is somebody or something else than a field: "Education Minister", "Norway", "The Moss Bank". */
function isName(article: Article, { first, last }: Item, isFinal: boolean): boolean {
  const others = wordClass.given | wordClass.demonym | (isFinal ? 0 : wordClass.title)
  // "Moss Mining and Haldor Media"
  if (isThe(article.document.tokens, first) || (isFinal && first < last && isNoField(article, first))) return true
  for (let at = first; at <= last; at++) if (!isField(article, at) && hasClass(article, at, others)) return true
  // "the Moss Commission, Trade and Marketing Company"
  const isWhole = !isField(article, last) || isWholeBody(article.document.tokens, last)
  if (!isFinal && isWhole && hasClass(article, last, heads)) return true
  // "Health, Education, Labor and Pensions Committee"
  return (isFinal || first < last || !isTopic(article, first)) && wellKnownAt(article.document.tokens, first) !== null
}
const isWholeBody = among(
  'commission association organisation organization federation corporation foundation movement nation',
)
function hasAny(article: Article, { first, last }: Item, isOne: (article: Article, at: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (isOne(article, at)) return true
  return false
}
