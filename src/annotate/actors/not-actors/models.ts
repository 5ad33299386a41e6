import { isArticle, isThe } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { among, memberOf } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'

/** Whether a name is a part of a model's or a sum's: "Saab" no, but "MU" in "MU-2", "Falcon" in "F-16 Falcon", "GH" in "GH¢5". */
export function isPartOfModel(article: Article, { first, last, named, type, rule }: Candidate): boolean {
  if (named) return false
  const { tokens } = article.document
  if (isSign(tokens, last + 1) && tokens[last + 1]?.start === tokens[last]?.end) return true
  if (tokens[last + 1]?.text === '#' && rule !== 'organisation-head') return true
  if (isEdition(tokens, last) && isEditionOfModel(article, first, last)) return true
  if (tokenAt(tokens, first - 1)?.kind === 'number' && isModel(tokens, first - 3)) return true
  // "a Ford F-150"
  return (
    (first === last || type === null) &&
    isHyphen(tokens[last + 1]) &&
    isLetters(tokens[last]) &&
    tokens[last + 2]?.kind === 'number'
  )
}

// "Boeing's 737 Max", "the iPhone 15 Pro Max", and "the Max" for short, but not "On June 5 Max left".
function isEditionOfModel(article: Article, first: number, last: number): boolean {
  const { tokens } = article.document
  for (let at = first; at < last; at++) if (!isEdition(tokens, at)) return false
  if (tokenAt(tokens, first - 1)?.kind !== 'number') return isThe(tokens, first - 1)
  if (first < last || editions.has(tokens[last]?.lower ?? '')) return true
  return isArticle(tokens, first - 2) || isPossessive(tokens, first - 2) || isMaker(article, first - 2)
}
const isMaker = (article: Article, at: number): boolean =>
  isCapital(article, at) && !hasClass(article, at, wordClass.calendar | wordClass.function)

function isModel(tokens: readonly Token[], at: number): boolean {
  const letters = tokenAt(tokens, at)
  const hyphen = tokenAt(tokens, at + 1)
  return isHyphen(hyphen) && isLetters(letters) && letters?.end === hyphen?.start
}

const isSign = among('$ € £ ¥ ¢ ₵ ₦ ₹')
/** Whether a token is a hyphen of either kind. */
export const isHyphen = (token: Token | undefined): boolean => token !== undefined && isHyphenMark(token.word)
const isHyphenMark = memberOf('- ‐ ‑')
const isLetters = (token: Token | undefined): boolean => /^\p{Lu}{1,3}$/u.test(token?.text ?? '')

/** Words that set an edition of a product off from the others. */
export const editions: ReadonlySet<string> = new Set('pro ultra lite mini plus deluxe edition vol vol.'.split(' '))
const isEdition = among([...editions, 'max'])
