import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { allClasses, wordClass } from '../lexicon/lexicon.ts'
import type { Run } from './runs.ts'

/** Whether a mark may open a nickname. */
export const isNicknameMark = (text: string): boolean => nicknameMarks.has(text)
const nicknameMarks: ReadonlySet<string> = new Set(`"“‘'([`)

/**
 * The token with which a name goes on behind a nickname: Jane "Jay" Moe, Jane (Jay) Moe; "Jane [Moe]", "Jane [Moe, a nurse]"
 * are what an editor adds.
 */
export function afterNickname(article: Article, first: number, last: number, limit: number): number {
  const { tokens } = article.document
  const open = tokens[last + 1]?.text ?? ''
  const close = tokens[last + 3]?.text ?? ''
  const isGiven =
    hasClass(article, last, wordClass.given) ||
    hasClass(article, first, wordClass.given) ||
    (isUnknown(article, last) && /^["“]$/u.test(open))
  if (!isGiven || !isCapital(article, last + 2) || last + 3 > limit) return last
  // Joaquín “El Chapo” Moe
  if (/^["“]$/u.test(open) && isCapital(article, last + 3) && /^["”]$/u.test(tokens[last + 4]?.text ?? ''))
    return last + 5 <= limit && isCapital(article, last + 5) ? last + 5 : last
  if (open === '[') return close === ']' ? last + 3 : close === ',' ? last + 2 : last
  const isClosed =
    open === '(' ? close === ')' && hasClass(article, last + 2, wordClass.given) : /^["”’']$/u.test(close)
  return isClosed && last + 4 <= limit && isCapital(article, last + 4) ? last + 4 : last
}

// A word that no list knows may be a given name.
const isUnknown = (article: Article, at: number): boolean =>
  !hasClass(article, at, allClasses) &&
  (!isCapital(article, at - 1) || hasClass(article, at - 1, wordClass.function | wordClass.title)) &&
  wellKnownAt(article.document.tokens, at) === null

/** Whether a word inside a run is somebody's nickname, and no title: Harald "Junior" Moe. */
export const isNickname = (
  tokens: readonly Token[],
  { first, last }: Pick<Run, 'first' | 'last'>,
  at: number,
): boolean =>
  at > first &&
  at < last &&
  (isMark(tokens, at - 1)
    ? isMark(tokens, at + 1) || isMark(tokens, at + 2)
    : isMark(tokens, at - 2) && isMark(tokens, at + 1))
const isMark = among(['"', '“', '”', '‘', '’', "'", '(', ')'])

/** Whether what a ruler or a saint is called stands behind a name: "Harald the Great". */
export const isEpithet = (article: Article, last: number): boolean =>
  isThe(article.document.tokens, last + 1) &&
  hasClass(article, last, wordClass.given) &&
  isCapital(article, last + 2) &&
  isEpithetWord(article.document.tokens, last + 2)
const isEpithetWord = among(
  'great terrible conqueror lionheart magnificent elder younger confessor bold wise good pious fair impaler baptist apostle martyr',
)

/** Whether an I behind token `last` is a ruler's number, and no pronoun: "King Harald I", "King Jan Harald I". */
export function isMonarch(article: Article, last: number): boolean {
  const { tokens } = article.document
  return isRuler(tokens, last - 1) || (isCapital(article, last - 1) && isRuler(tokens, last - 2))
}
const isRuler = among('king queen emperor empress tsar czar pope shah sultan prince')
