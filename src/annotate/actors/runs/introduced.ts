import { isThe } from '../../function-words.ts'
import { tokenAt } from '../../tokens.ts'
import type { Token } from '../../types.ts'
import { among, amongSmall } from '../../vocabulary.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { organisationIntroductions, organisationNouns } from '../lists/organisation-words.ts'
import type { Run } from './runs.ts'

/**
 * Whether the noun before token `first` says that a body is named there: "the band The Moss Choir", "a firm called Moss
 * Choir".
 */
export function isIntroducedBody(article: Article, first: number): boolean {
  const { tokens } = article.document
  if (isUnion(tokens, first + 1) && isThe(tokens, first - 1) && !tokens[first]?.text.endsWith('s')) return true
  const noun = tokenAt(tokens, first - 1)?.lower === 'the' ? first - 2 : first - 1
  const before = isNaming(tokens, noun) ? noun - 1 : noun
  // "the company Vik founded": hers.
  if (isFounding(tokens, first + 1) || (isFounding(tokens, first + 2) && isCapital(article, first + 1))) return false
  if (isOf(tokens, first - 1) && (isLeader(tokens, first - 3, first - 2) || isExecutive(tokens, first - 2))) return true
  return isIntroduction(tokens, before) && !isOperator(tokenAt(tokens, before), tokenAt(tokens, before - 1))
}

// "the Unite union", but "the Teachers union"
const isUnion = amongSmall('union')

// "general secretary of Unite", "chief executive of Next", "CEO of Next"
const isLeader = (tokens: readonly Token[], first: number, last: number): boolean =>
  leaders.has(`${tokenAt(tokens, first)?.lower} ${tokenAt(tokens, last)?.lower}`)
const leaders: ReadonlySet<string> = new Set([
  'general secretary',
  'chief executive',
  'executive chairman',
  'managing director',
])
const isExecutive = among('ceo cfo coo cto cio')
const isOf = amongSmall('of')

/** Whether a noun that introduces a body stands at a token. */
export const isIntroduction = amongSmall(organisationIntroductions)
/** Whether a noun that stands behind the name of a body does at a token. */
export const isOrganisationNoun = among(organisationNouns)

/**
 * Whether the words of a run are a body's name that reads as a title does, with capitals on its small words: "the charity
 * Crisis At Sea", "the group Not A Storm".
 */
export function isTitleOfBody(article: Article, { first, last, isHeading }: Run): boolean {
  if (isHeading || first === last || !isIntroduction(article.document.tokens, first - 1)) return false
  const from = article.document.tokens[first]?.text === 'The' ? first + 1 : first
  for (let at = from; at <= last; at++)
    if (hasClass(article, at, wordClass.function) && !isShort(article.document.tokens[at]?.text ?? ''))
      return isIntroducedBody(article, first)
  return false
}
// "IT", "US"
const isShort = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

/** Whether two words say that somebody works a machine: "radio operator"; a "ferry operator" is a firm. */
export const isOperator = (noun: { text: string } | undefined, machine: { text: string } | undefined): boolean =>
  noun?.text === 'operator' && machines.has(machine?.text ?? '')
const machines: ReadonlySet<string> = new Set(
  'radio camera crane switchboard telephone machine drone forklift'.split(' '),
)

const isFounding = among('founded cofounded co helped created built ran runs owns owned leads led chairs')

const isNaming = among('called named')

/** Whether a clause about a body ends at the comma at token `comma`: "the firm that built it, Halden Pumps, said". */
export function isClauseOfBody({ document: { tokens } }: Article, comma: number): boolean {
  for (let at = comma - 2; at > comma - longestClause && at > 0; at--) {
    const { text = '' } = tokens[at] ?? {}
    if (isPause(tokens, at)) return false
    if (text === 'that' || text === 'which') return isIntroduction(tokens, at - 1)
  }
  return false
}
const isPause = among(', . ; :')
const longestClause = 9

/** Whether a person is said to be of what is named at token `first`: "Ida Moe of Dark Skies", "Ida Moe at Numis". */
export const isBehindPerson = (article: Article, first: number): boolean =>
  isOfOrAt(article.document.tokens, first - 1) &&
  isFullName(article, article.document.tokens[first - 2]?.text === ',' ? first - 3 : first - 2)

/** Whether somebody is said to work with what is named at token `first`: "an analyst with Green Winter". */
export const isEmployer = ({ document: { tokens } }: Article, first: number): boolean =>
  isWithOrAt(tokens, first - 1) && isJob(tokenAt(tokens, first - 2)?.lower ?? '')
/** Whether that is a firm though it is called like a person: "an analyst at Charles Lind". */
export const isEmployedAt = (article: Article, first: number): boolean =>
  isAt(article.document.tokens, first - 1) && isEmployer(article, first)
const isAt = amongSmall('at')
/** Whether a firm is called like a person: "the law firm Omar Lind", but not "the firm Omar Lind joined". */
export const isFirmCalled = ({ document: { tokens } }: Article, first: number, last: number): boolean =>
  isFirmNoun(tokens, first - 1) && !isFounding(tokens, last + 1) && !/^[a-z]{2,}ed$/u.test(tokens[last + 1]?.text ?? '')
const isFirmNoun = amongSmall('firm retailer insurer housebuilder brokerage lender supermarket chain')
const isWithOrAt = amongSmall('with at')
const isJob = (lower: string): boolean => jobs.has(lower)
const jobs: ReadonlySet<string> = new Set(
  'partner partners associate counsel analyst analysts economist economists strategist strategists lawyer lawyers attorney attorneys consultant consultants trader traders researcher researchers fellow professor scientist broker brokers realtor adviser advisor engineer'.split(
    ' ',
  ),
)

/** Whether a given name and what follows it end at a token: "Ida Moe". */
export const isFullName = (article: Article, last: number): boolean =>
  hasClass(article, last - 1, wordClass.given) && isCapital(article, last)

const isOfOrAt = amongSmall('of at')

/** Whether words up to a token name an inquiry and whom it asked: "a survey of 2,011 adults". */
export function isInquiryOf(tokens: readonly Token[], before: number): boolean {
  for (let at = before; at > before - 8 && tokenAt(tokens, at)?.kind !== 'mark'; at--)
    if (tokenAt(tokens, at)?.lower === 'of') return (hintsOf(tokenAt(tokens, at - 1)?.word ?? 0) & hint.inquiry) !== 0
  return false
}
