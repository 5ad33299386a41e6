import { isThe } from '../../function-words.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, type Article } from '../article.ts'
import { isStaffOfPaper } from '../kinds/lone-paper.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { isPossessive } from '../lexicon/possessive.ts'
import { isAddressed } from '../lists/surnames.ts'
import { titlesInNames } from '../lists/titles.ts'
import { isFamily, isHonour } from './family-titles.ts'
import { isHalfAlone } from './half-titles.ts'
import { isInTitle, isOfficerOfState, isTitleOfTwo } from './office-of.ts'
import type { Run } from './runs.ts'

/**
 * The last token of the title that begins at token `at` of a run, or `null`: "Deputy Secretary of State", "Lt. Gen.".
 */
export function titleAt(article: Article, run: Run, start: number, at: number): number | null {
  if (isPossessive(article.document.tokens, at + 1) && isNamesake(article.document.tokens, at)) return null
  if (isNamedAfter(article, run, at) || isNoOffice(article, run, at)) return null
  if (run.matches.some((match) => match.first <= at && match.last >= at && match.last > match.first)) return null
  if (isHalfAlone(article, run, at)) return null
  const isTitle = hasClass(article, at, wordClass.title) || isTitleOfTwo(article.document.tokens, at)
  const starts = isTitle ? isOffice(article, run, start, at) : isPortfolio(article, run, start, at)
  return starts ? titleEnd(article, run, at) : null
}

// "Queen Elizabeth Hospital", as "King's College" is named after a king
const isNamedAfter = (article: Article, { last }: Run, at: number): boolean =>
  last > at + 1 &&
  isNamesake(article.document.tokens, at) &&
  hasClass(article, at + 1, wordClass.given) &&
  hasClass(article, last, wordClass.organisationHead)

// "at 10 PM Halden time", "Doctors for Justice"
const isNoOffice = ({ document: { tokens } }: Article, { first, last }: Run, at: number): boolean =>
  (tokens[at]?.text === 'PM' && tokens[at - 1]?.kind === 'number') ||
  (tokens[at]?.text === 'Justice' && tokens[at - 1]?.text === 'for' && at > first && at === last)

/** Whether the word at a token is a title that does not also begin the names of organisations or families. */
export const isStrongTitle = (article: Article, at: number): boolean =>
  hasClass(article, at, wordClass.title) && !weakTitles.has(article.document.tokens[at]?.lower ?? '')
// "Mr King", "Prince Sultan bin Saad"
const isSurname = (article: Article, { last }: Run, at: number): boolean =>
  at === last ? isAddressed(article, at) : isSon(article.document.tokens, at + 1)
const isSon = amongSmall('bin ibn')
const isNamesake = among('king queen prince princess bishop lord')

// "Stephen King" is no king, "John Major" no major.
function isOffice(article: Article, run: Run, start: number, at: number): boolean {
  if (at === start) return !isSurname(article, run, at)
  const before = article.document.tokens[at - 1]
  if (before?.text === '-' || isFamily(article, run, start, at)) return false
  // "San Diego Judge Ida Moe"
  if (run.matches.some(({ first, last }) => first < last && last === at - 1)) return true
  const isNamed = hasClass(article, at - 1, wordClass.given) || /^\p{L}\.$/u.test(before?.text ?? '')
  // "Hassan Sheikh Vold"
  if (isNamed && at === start + 1 && isHonour(article.document.tokens, at)) return false
  return !isNamed || (at < run.last && isStrongTitle(article, at))
}

// "Defence Secretary Ane Moe", "UN High Commissioner": the subject of the office comes first.
function isPortfolio(article: Article, run: Run, start: number, at: number): boolean {
  const isBehindKnown = hasClass(article, at - 1, wordClass.demonym) || run.matches.some(({ last }) => last === at - 1)
  if (at !== start && !isBehindKnown)
    return (
      isStaffOfPaper(article.document.tokens, at) ||
      (isNational(article.document.tokens, at) && isStrongTitle(article, at + 1))
    )
  if (isOfficerOfState(article.document.tokens, at)) return false
  if (isPartisan(article.document.tokens, at + 1) && run.matches.some(({ first }) => first === at)) return false
  // "Union Home Minister Ida Moe"
  const from = at === start && article.document.tokens[at]?.lower === 'union' ? at + 1 : at
  for (let next = from; next < run.last && hasClass(article, next, wordClass.portfolio | wordClass.topic); next++)
    if (
      isStrongTitle(article, next + 1) ||
      isJudge(article, run, next + 1) ||
      (next > from && isChief(article.document.tokens, next + 1))
    )
      return true
  return false
}
// "the MBA National Chairman"
const isNational = among('national')
// "Foreign Policy Chief Ida Moe"
const isChief = among('chief director coordinator')
// "Labour MP Ida Moe": the party's, not of labour.
const isPartisan = among('mp mps msp mep td tds mla mlas senator senators leader councillor peer candidate mayor')
// "U.S. District Judge Ida Moe"
const isJudge = ({ document: { tokens } }: Article, { last }: Run, at: number): boolean =>
  at < last && tokens[at]?.text === 'Judge'

function titleEnd(article: Article, run: Run, at: number): number {
  const { tokens } = article.document
  let end = at
  for (let next = at + 1; next <= run.last; next++) {
    if (isSurname(article, run, next) || (isThe(tokens, next + 1) && isBody(article, run.last))) break
    const isField =
      hasClass(article, next, wordClass.portfolio | wordClass.topic) && !hasClass(article, next, wordClass.given)
    const isCouncil = end === next - 1 && next < run.last && isInTitle(tokens, next)
    if (hasClass(article, next, wordClass.title) || isField || isCouncil) end = next
    else if (!joiners.has(tokens[next]?.lower ?? '')) break
  }
  return end
}

// "Chairman of the Trade and Rivers Commission": the fields are the body's, not the office's.
const isBody = (article: Article, last: number): boolean =>
  hasClass(article, last, wordClass.organisationHead) &&
  !hasClass(article, last, wordClass.portfolio | wordClass.topic | wordClass.title)

const joiners: ReadonlySet<string> = new Set(['-', ',', 'of', 'for', 'in', 'the', 'and', '&', 'pro'])

const weakTitles: ReadonlySet<string> = new Set(titlesInNames.split(/\s+/u))
