import { isComma } from '../../function-words.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { wellKnownAt } from '../lexicon/gazetteer.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isCapitalised, isTitle, isTitleWord } from '../lists/title-words.ts'
import type { Work } from './works.ts'

/** The title behind the noun that says what it is: "the film The Winter Lake", "her third album, Winter Days in Halden,". */
export function introducedWork(article: Article, first: number): Work | null {
  const { tokens } = article.document
  if (!mayTell(tokens, first - 1)) return null
  const isApart = isComma(tokens, first - 1)
  const isTold = isWorkNoun(tokens, isApart ? first - 2 : first - 1) || isMade(tokens, first - 1)
  if (!isTold || !isCapital(article, first)) return null
  if (isApart && !isOrder(tokens, first - 3) && tokens[first - 3]?.kind !== 'number') return null
  const known = wellKnownAt(tokens, first)
  if (hasClass(article, first, wordClass.given) || (known && known.value.form !== 'demonym')) return null
  let last = first
  for (let at = first; at < first + longest && isTitleWord(tokens[at]) && tokens[at]?.text !== 'by'; at++)
    if (isCapitalised(tokens[at])) last = at
  return last > first && isTitle(tokens, first, last) ? { first, last } : null
}
// "the author of Winter Days", "starred in Winter Days"
const isMade = (tokens: Article['document']['tokens'], at: number): boolean =>
  tokens[at]?.text === 'of' ? isMaker(tokens, at - 1) : tokens[at]?.text === 'in' && isStarring(tokens, at - 1)
const isMaker = among('author creator star writer')
const isStarring = among('starred starring stars')
const isOrder = among('first second third fourth fifth latest debut new next last final previous only')
const longest = 14

/** Nouns for works, behind which their titles stand. */
export const workNouns =
  'album film movie song novel book sitcom musical opera operetta documentary memoir poem soundtrack thriller videogame ballad biography autobiography trilogy'
/** Whether a noun says that a work is named behind it. */
export const isWorkNoun = amongSmall(workNouns)
// Nearly all names stand behind other words.
const mayTell = among(`${workNouns} , of in`)
