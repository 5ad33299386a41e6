import { hasClass, isCapital, opensAt, type Article } from './article.ts'
import { toCandidate, type Candidate } from './candidate.ts'
import { classify } from './classify.ts'
import { isKindOfFirm } from './firm-kinds.ts'
import { isTitleOfBody } from './introduced.ts'
import { isGrammar, isLooseWord } from './grammar.ts'
import { headOf, heads, isFamilyName } from './headed.ts'
import { ofKnown } from './known.ts'
import { wordClass } from './lexicon.ts'
import { ofWord } from './lone-word.ts'
import { ministryAt } from './ministries.ts'
import { isNickname } from './nicknames.ts'
import { isHoldersOffice, isOfLetters, isOfficeOf } from './office-of.ts'
import { startsHolder } from './office-holder.ts'
import { isStrongTitle, titleAt } from './offices.ts'
import { isAdverb, isBeforeBody, isGerund, isReporting } from './openers.ts'
import type { Run } from './runs.ts'
import { isShortName } from './surnames.ts'
import { isLoose } from './trim.ts'
import { isRelation } from './relations.ts'
import { isRankEnd, unitStart } from './units.ts'
import { among, amongSmall } from '../vocabulary.ts'

/**
 * The names in one run of capitalised words: titles and sentence openers are cut away, what they part is named apart.
 */
export function namesInRun(article: Article, run: Run): Candidate[] {
  const ministry = ministryAt(article, run.last)
  const before = ministry ? ofPart(article, run, ministry.first - 1) : []
  // In "the Moss Police department" the town belongs to the name.
  if (ministry && before.every(({ named }) => named)) return [...before, ministry]
  if (run.first === run.last) return nameAlone(article, run)
  if (isTitleOfBody(article, run)) return [toCandidate(run.first, run.last, 'org', 'introduced')]
  const first = afterOpener(article, run)
  if (first > run.last) return []
  if (isOneName(article, run, first)) return classify(article, run, first, run.last)
  const names: Candidate[] = []
  let start = first
  for (let at = first; at <= run.last; at++) {
    const end = partingEnd(article, run, start, at)
    if (end === null) continue
    if (at > start) names.push(...classify(article, run, start, at - 1))
    at = end
    start = end + 1
  }
  if (start <= run.last) names.push(...classify(article, run, start, run.last))
  return names
}

const ofPart = (article: Article, run: Run, last: number): Candidate[] =>
  last < run.first ? [] : classify(article, run, afterOpener(article, run), last)

/** The end of what parts two names at a place; the token before it where nothing stands between them. */
function partingEnd(article: Article, run: Run, start: number, at: number): number | null {
  if (isLooseWord(article, run, at)) return at
  if (isNickname(article.document.tokens, run, at)) return null
  return startsHolder(article, start, at) ? at - 1 : titleAt(article, run, start, at)
}

function nameAlone(article: Article, { first, matches: [known] }: Run): Candidate[] {
  if (isRankEnd(article, first)) return []
  if (isRelation(article.document.tokens, first)) return [toCandidate(first, first, 'person', 'lone-word')]
  if (known) return ofKnown(article, known)
  if (unitStart(article, first, first) < first || isShortName(article, first)) return ofWord(article, first)
  if (hasClass(article, first, wordClass.title) || isLoose(article, first)) return []
  return isGrammar(article, first) && !isHyphened(article.document.tokens, first) ? [] : ofWord(article, first)
}

/** Where the name may begin: behind the words that only open the sentence, an article, a prefix. */
function afterOpener(article: Article, run: Run): number {
  const { tokens } = article.document
  let first = run.first
  // "anti-Moss League", but "Anti-Defamation League"
  const isNamed = isCapital(article, first) && !opensAt(article, first) && hasClass(article, run.last, heads)
  while (!isNamed && first < run.last && isHyphened(tokens, first) && prefixes.has(tokens[first]?.lower ?? ''))
    first += 2
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
  const isRole = hasClass(article, first, wordClass.role) && isCapital(article, first + 1)
  const startsName =
    isRole ||
    isGerund(article, run, first) ||
    isKnown(run, first + 1) ||
    hasClass(article, first + 1, wordClass.given | wordClass.title)
  return startsName && !hasClass(article, run.last, wordClass.organisationHead) ? first + 1 : first
}

const isKnown = ({ matches }: Run, at: number): boolean => matches.some(({ first }) => first === at)
const isHyphened = (tokens: Article['document']['tokens'], at: number): boolean =>
  tokens[at + 1]?.text === '-' && tokens[at + 1]?.start === tokens[at]?.end

const isPac = among(['pac'])

const isSmallTitle = amongSmall('minister secretary commissioner spokesman spokeswoman')
const isOfOrFor = amongSmall('for of')

const prefixes: ReadonlySet<string> = new Set('pro anti non ex pan post pre neo'.split(' '))

const mayOpen = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.common | wordClass.role) ||
  /(?:.ing|ed|ly)$/u.test(article.document.tokens[at]?.lower ?? '')

function isOneName(article: Article, run: Run, first: number): boolean {
  if (run.matches.some((match) => match.first === first && match.last === run.last)) return true
  const head = headOf(article, first, run.last)
  if (first === run.last || !hasClass(article, head, heads)) return false
  if (isHoldersOffice(article.document.tokens, head) || isOfficeOf(article.document.tokens, run.last - 2)) return true
  const isTitled = hasClass(article, run.last, wordClass.title) && !hasClass(article, run.last, wordClass.portfolio)
  if (head !== run.last && isTitled) return false
  if (hasClass(article, run.last - 2, wordClass.title) && isFamilyName(article, run.last - 1, run.last)) return false
  if (isOfLetters(article.document.tokens, first, run.last)) return true
  for (let at = first; at < run.last; at++) if (isStrongTitle(article, at)) return false
  return true
}
