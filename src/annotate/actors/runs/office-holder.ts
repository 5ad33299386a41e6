import { isEnglishWord } from '../../english-words.ts'
import { isThe } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import type { Candidate } from '../candidate.ts'
import { allClasses, wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import type { Run } from './runs.ts'

/**
 * Whether the name of who holds an office begins at a place in a run of capitals that begins with where the office is:
 * "the mayor of Halden Ida Moe", "Director of Public Health Ida Moe", "president of the Senate Tarni Vold"; not "the
 * mayor of Port Ida", "chair of the Moss Ida Vik Trust".
 */
export function startsHolder(article: Article, run: Run, start: number, at: number): boolean {
  if (at <= start || at === run.last || run.matches.some(({ first, last }) => first < at && last >= at)) return false
  const { tokens } = article.document
  const isNamed = hasClass(article, at, wordClass.given) && isCapital(article, at + 1)
  if (!isNamed && !isBehindKnown(article, run, start, at)) return false
  if (hasClass(article, run.last, wordClass.organisationHead)) return false
  // "CEO of Japan's Moss Corporation Ida Moe"
  const owner = isPossessive(tokens, start - 1) ? start - 2 : start
  const of = isThe(tokens, owner - 1) ? owner - 2 : owner - 1
  return (
    ((isOfOrFor(tokens, of) || isInHouse(tokens, of)) && isOffice(tokens, of - 1)) ||
    (isNamed && isOfOffice(article, start, at))
  )
}

// "Secretary of State for Health and Social Care Ida Moe": of all that the office is for, a list may not know the end.
function isOfOffice(article: Article, start: number, name: number): boolean {
  const { tokens } = article.document
  for (let at = name - 1; at > name - longestOffice; at--) {
    if (at < start && isOfOrFor(tokens, at) && isOffice(tokens, at - 1)) return true
    const isWord = at < start ? isCapital(article, at) : isSubject(article, at)
    if (!isWord && !isJoiner(tokens, at)) return false
  }
  return false
}
/** Whether a name is only what the minister named behind it is for: "Water and Sanitation Minister Ida Moe". */
export const isOfMinister = (article: Article, { first, last, named }: Candidate): boolean => {
  const { tokens } = article.document
  if (tokens[last + 1]?.text !== 'Minister' || named !== null || tokens[last]?.text === 'Office') return false
  for (let at = first; at <= last; at++) if (!isSubject(article, at) && !isJoiner(tokens, at)) return false
  return true
}

const isSubject = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.portfolio | wordClass.topic) ||
  isEnglishWord(article.document.tokens[at]?.lower ?? '')
const longestOffice = 12
const isJoiner = among('and & , of for the')

const isBehindKnown = (article: Article, { matches }: Run, start: number, at: number): boolean =>
  (matches.some(({ first, last }) => first === start && last === at - 1) ||
    isChamber(article.document.tokens, at - 1)) &&
  isCapital(article, at) &&
  !hasClass(article, at, allClasses) &&
  !isEnglishWord(article.document.tokens[at]?.lower ?? '')

// "Member of Parliament Tarni Vold", "Opposition Leader in the Brekka Assembly Tarni Vold"
const isChamber = among('parliament congress assembly senate council committee commission corporation authority')
const isInHouse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'in' && isLeader(tokens, at - 1)
const isLeader = among('opposition leader speaker member')

/** Whether the word at a token joins an office and what it is of. */
export const isOfOrFor = among('of for')
const isOffice = among(
  'member members president minister secretary commissioner director mayor governor chief head leader chair chairman chairwoman chancellor ambassador bishop archbishop duke duchess prince princess king queen premier chairperson general speaker opposition representative envoy adviser advisor ceo cfo coo cto executive founder owner manager editor dean rector principal coach captain spokesman spokeswoman spokesperson',
)
