import type { Token } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { isInitials } from '../lexicon/initials.ts'
import { isPossessive } from '../lexicon/possessive.ts'

/** Whether the office or department of whoever is named at a token follows: "the Moss County Sheriff's Office". */
export const isOfficeOf = (tokens: readonly Token[], at: number): boolean =>
  isPossessive(tokens, at + 1) &&
  isOfficer(tokens, at) &&
  isOffice(tokens, at + 2) &&
  tokens[at + 2]?.text !== tokens[at + 2]?.lower

const isOffice = among('office department dept dept.')
const isOfficer = among(
  'sheriff state attorney general examiner coroner prosecutor defender governor mayor president minister treasurer comptroller auditor marshal clerk ombudsman commissioner',
)

/** Whether an office at a token is that of whoever holds a title: "Office of the Prime Minister". */
export const isHoldersOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'Office' && tokens[at + 1]?.text === 'of' && tokens[at + 2]?.text === 'the'

/**
 * Whether a title begins with a word that is none by itself: "Moss County District Attorney Ida Moe", "Tan Sri Ida Moe", "HBK Head
 * Ida Moe".
 */
export const isTitleOfTwo = (tokens: readonly Token[], at: number): boolean =>
  (isDistrict(tokens, at) && isLawOfficer(tokens, at + 1)) ||
  (tokens[at]?.text === 'Tan' && tokens[at + 1]?.text === 'Sri') ||
  (tokens[at]?.text === 'Head' && isInitials(tokens[at - 1]?.text ?? ''))
const isDistrict = among('district appellate')
const isLawOfficer = among('attorney attorneys judge judges justice justices')

/** Whether the word at a token belongs to a state before its officer: "Ondo State Governor Ida Moe", but not "State Senator Ida Moe". */
export const isOfficerOfState = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'State' && isOfState(tokens, at + 1)
const isOfState = among('governor gov gov. deputy commissioner')

/** Whether a word goes on in a title behind a field: "Det Con Ida Moe", "Secretary of the Security Council Ida Moe". */
export const isInTitle = (tokens: readonly Token[], at: number): boolean =>
  isSecond(tokens, at) ? isFirst(tokens, at - 1) : isCouncil(tokens, at)
const isSecond = among(['con', 'sri'])
const isFirst = among('det tan puan')
const isCouncil = among('council committee commission')
