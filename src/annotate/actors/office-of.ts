import type { Token } from '../types.ts'
import { among } from '../vocabulary.ts'
import { hasClass, isCapital, type Article } from './article.ts'
import { wellKnownAt } from './gazetteer.ts'
import { heads } from './headed.ts'
import { wordClass } from './lexicon.ts'
import { isPossessive } from './possessive.ts'

/** Whether the office or department of whoever is named at a token follows: "the Moss County Sheriff's Office". */
export const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens, at + 1) &&
  isOfficer(tokens, at) &&
  isOffice(tokens, at + 2) &&
  tokens[at + 2]?.text !== tokens[at + 2]?.lower

const isOffice = among('office department dept dept.')
const isOfficer = among(
  'sheriff attorney general examiner coroner prosecutor defender governor mayor president minister treasurer comptroller auditor marshal clerk ombudsman commissioner',
)

/** Whether an office at a token is that of whoever holds a title: "Office of the Prime Minister". */
export const isHoldersOffice = (tokens: readonly Token[], at: number): boolean =>
  isOffice(tokens, at) &&
  tokens[at]?.text === 'Office' &&
  tokens[at + 1]?.text === 'of' &&
  tokens[at + 2]?.text === 'the'

/**
 * Whether the owner at a token, behind "the", belongs to the name of a body: "the Alzheimer's Association", but not "the
 * Pentagon's Defense Agency".
 */
export function isTheOwners(article: Article, at: number, limit: number): boolean {
  const { tokens } = article.document
  const owner = tokens[at]?.text ?? ''
  if (!isThe(tokens, at - 1) || hasClass(article, at, heads | wordClass.title) || owner === owner.toUpperCase())
    return false
  let end = at + 2
  while (end < limit && end < at + longestName && isCapital(article, end + 1)) end++
  return isBody(tokens, end) && wellKnownAt(tokens, at) === null
}
const isThe = among('the')
const isBody = among(
  'association foundation society institute fund alliance league union army party company corporation',
)
const longestName = 5
