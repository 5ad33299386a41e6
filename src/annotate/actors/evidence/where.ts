import type { Token } from '../../types.ts'
import { hasClass, isCapital, type Article } from '../article.ts'
import { hint, hintsOf } from '../lexicon/hints.ts'
import { wordClass } from '../lexicon/lexicon.ts'
import { has, type Beside } from './beside.ts'
import { isStricken } from './disasters.ts'
import { isOwnedByPerson, isRallied, isSender, isTarget } from './towards-person.ts'

/** How strongly the words beside a name say that it is where something is or happens: "in Halden", "the mayor of Halden". */
export function forPlace(beside: Beside): number {
  const { introduction, before, after, second, third, isLone } = beside
  let votes = 0
  // "in Ida Moe's new play": the play is where.
  if (has(before, hint.placePreposition) && !isRallied(beside))
    votes += has(after, hint.possessive) && (!isLone || isOwnedByPerson(second)) ? 0 : 2
  if (has(before, hint.wayPreposition) && before.text !== 'to' && !isTarget(beside) && !isSender(beside))
    votes += before.text === 'over' && has(after, hint.possessive) ? 0 : 0.75
  if (has(before, hint.placeIntroduction)) votes += 3
  if (has(before, hint.placeKind)) votes += 2
  if (has(after, hint.placeNoun) || after.text === 'fault' || sites.has(`${after.text} ${second.text}`)) votes += 2
  if (isLone && isStricken(beside)) votes += 2
  if (after.text === '-' && second.text === 'based') votes += 3
  if (before.text === 'of' && has(introduction, hint.placeKind | hint.placeNoun | hint.placePart)) votes += 3
  // "the mayor of Halden", "the MP for Halden", "fled out of Halden"
  if ((before.text === 'of' || before.text === 'for') && has(introduction, hint.placeOffice)) votes += 2
  if (before.text === 'of' && introduction.text === 'out') votes += 1
  // "she visited Halden"
  if (isLone && isVisit.test(before.text)) votes += 1
  // "Halden MP Ida Moe"
  if (isLone && isSeated(after.text)) votes += 2
  // "a former Halden Member of Parliament"
  if (isLone && after.text === 'member' && second.text === 'of' && isHouse.test(third.text)) votes += 4
  // "a village called Halden", "the border with Halden"
  if (isNaming.test(before.text) && has(introduction, hint.placeKind)) votes += 3
  if (before.text === 'with' && isBorder.test(introduction.text)) votes += 2
  // "She landed at Halden", but "she worked at Halden"
  if (before.text === 'at' && has(introduction, hint.happening)) votes += 1.5
  // "Halden's northern suburbs"
  if (has(after, hint.possessive) && (has(second, hint.ownedByPlace) || has(third, hint.ownedByPlace))) votes += 2
  // "of Mill Lane, Halden"
  if (before.text === ',' && has(introduction, hint.street) && isLone) votes += 3
  // "their Halden home"
  if (isLone && isHome.test(after.text) && isOwned.test(before.text)) votes += 2
  // "a Halden man", "two Halden women"
  if (isLone && somebody.test(after.text) && (has(before, hint.employed) || count.test(before.text))) votes += 2
  // "Halden, where snow fell", but "at Halden, where she works", "from Halden, where she worked"
  if (isLone && after.text === ',' && second.text === 'where' && before.text !== 'at')
    votes += before.text === 'from' && isPronoun.test(third.text) ? 0 : 1.5
  // "Vik, 44, of Halden"
  if (before.text === 'of' && introduction.text === ',' && isLone) votes += 1.5
  return votes
}

/** Whether "at" may tell of a body, as in "she worked at Halden": what happens there, and digs, are at a place or a person. */
export const isAtBody = (beside: Beside): boolean =>
  beside.before.text === 'at' &&
  !has(beside.introduction, hint.happening) &&
  !isCampus.test(beside.introduction.text) &&
  !isTarget(beside)
// "University College at Halden"
const isCampus = /^(?:university|college|campus|school|academy|seminary|hospital)$/u

const isPronoun = /^(?:s?he|they)$/u
const isVisit = /^(?:visit(?:s|ed|ing)?|tour(?:s|ed|ing))$/u
const isNaming = /^(?:called|named)$/u
const isBorder = /^(?:border|borders|boundary|frontier)$/u
const isHome = /^(?:homes?|apartment|residence|mansion)$/u
const isOwned = /^(?:his|her|their|my|our)$/u
const sites: ReadonlySet<string> = new Set(['police station', 'sub county'])
const somebody = /^(?:m[ae]n|wom[ae]n|teenagers?|couple)$/u
const count = /^(?:two|three|four|five|six|the)$/iu

/** Whether one of the three words before a token is of a way to somewhere: "flew to", "the road to". */
export function isMotion(tokens: readonly Token[], last: number): boolean {
  for (let at = Math.max(0, last - 2); at <= last; at++) if (hintsOf(tokens[at]?.word ?? 0) & hint.motion) return true
  return false
}

/** Whether a word in lower case is what sits in a parliament for a town: "Halden MP Ida Moe". */
export const isSeated = (lower: string): boolean => seated.test(lower)
const isHouse = /^(?:parliament|congress|assembly)$/u
const seated = /^(?:mp|msp|mla|mep|td|ssp|sho|dcp|acp|dsp|sdm|mca)$/u

/** Whether several words from a token on end as the name of a place does: "Moss Racecourse" in "Halden's Moss Racecourse". */
export function isPlaceAt(article: Article, first: number): boolean {
  let last = first
  while (isCapital(article, last + 1)) last++
  return (
    last > first && hasClass(article, last, wordClass.placeHead) && !hasClass(article, last, wordClass.organisationHead)
  )
}
