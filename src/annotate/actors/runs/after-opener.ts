import { isOf } from '../../function-words.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, opensAt, type Article } from '../article.ts'
import { isKindOfFirm } from '../kinds/firm-kinds.ts'
import { heads } from '../kinds/headed.ts'
import { isGrammar } from '../lexicon/grammar.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isOfOrFor } from './office-holder.ts'
import { isAdverb, isBeforeBody, isGerund, isReporting } from './openers.ts'
import type { Run } from './runs.ts'
import { isRankEnd } from './units.ts'

/**
 * Where the name in a run may begin: behind a word that only opens the sentence, an article, a prefix: "Moss" in "The
 * Moss League", "anti-Moss League".
 */
export function afterOpener(article: Article, run: Run): number {
  const { tokens } = article.document
  let first = run.first
  while (first < run.last && isHyphened(tokens, first) && isPrefix(article, first) && !isNamed(article, run)) first += 2
  while (first <= run.last && isGrammar(article, first) && !isKnown(run, first) && !isHyphened(tokens, first)) first++
  // "the super PAC Halden Action"
  if (isRankEnd(article, first) || (isPac(tokens, first) && tokens[first - 1]?.text === 'super')) return first + 1
  // "minister for Finance Omar Lind"
  if (isSmallTitle(tokens, run.first - 2) && isOfOrFor(tokens, run.first - 1))
    while (first < run.last && hasClass(article, first, wordClass.portfolio | wordClass.topic)) first++
  if (first >= run.last || isKnown(run, first) || !opensAt(article, first)) return first
  if (isKindOfFirm(article, first) || isReporting(article, run, first)) return first + 1
  if (!mayOpen(article, first)) return isBeforeBody(article, run, first) ? first + 1 : first
  if (isAdverb(article, first)) return first + 1
  // "Mark Lewis left", but "Will Lewis leave?"
  if (run.last === first + 1 && hasClass(article, first, wordClass.given) && !isAuxiliary(tokens, first)) return first
  const isRole = hasClass(article, first, wordClass.role) && isCapital(article, first + 1)
  const startsName =
    isRole ||
    isGerund(article, run, first) ||
    isKnown(run, first + 1) ||
    hasClass(article, first + 1, wordClass.given | wordClass.title)
  return startsName && !hasClass(article, run.last, wordClass.organisationHead) ? first + 1 : first
}

const isKnown = ({ matches }: Run, at: number): boolean => matches.some(({ first }) => first === at)
/** Whether a hyphen is right behind the word at a token: "anti-Moss". */
export const isHyphened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end

// "anti-Moss League", but "Anti-Defamation League", "Non-Academic Union of Halden"
function isNamed(article: Article, { first, last }: Run): boolean {
  if (!isCapital(article, first) || opensAt(article, first)) return false
  for (let at = last; at > first; at--)
    if (hasClass(article, at, heads) && (at === last || isOf(article.document.tokens, at + 1))) return true
  return false
}

const isAuxiliary = among('will may')
const isPac = among(['pac'])
const isSmallTitle = amongSmall('minister secretary commissioner spokesman spokeswoman')
// "Co-Chief Investment Officer"
const isPrefix = (article: Article, at: number): boolean =>
  prefixes.has(article.document.tokens[at]?.lower ?? '') ||
  (article.document.tokens[at]?.text === 'Co' && hasClass(article, at + 2, wordClass.title))
const prefixes: ReadonlySet<string> = new Set('pro anti non ex pan post pre neo'.split(' '))

const mayOpen = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.common | wordClass.role) ||
  /(?:.ing|ed|ly)$/u.test(article.document.tokens[at]?.lower ?? '')
