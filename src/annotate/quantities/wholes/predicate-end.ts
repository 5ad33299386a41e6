import type { Document } from '../../types.ts'
import { isNumberAt } from '../phrases/counted-plural.ts'
import { phraseOpeners } from '../phrases/determiners.ts'
import { isDomainDot } from '../phrases/inside-phrase.ts'
import { isGlued, lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { adverbs, auxiliaries } from '../phrases/verbs.ts'
import { longMonths } from '../times/months.ts'
import { placing } from '../times/time-spans.ts'

type Tokens = Document['tokens']

/** The last token of a predicate that begins at a token; undefined where it goes on beyond what a card can show. */
export function predicateEnd(tokens: Tokens, from: number, ceiling: number): number | undefined {
  // "said that the pier was old"
  const end = lowerAt(tokens, ceiling + 1) === 'that' ? from + longest : ceiling
  let to = from
  while (to < end && to - from < longest && goesOn(tokens, to + 1)) to++
  const last = cutBack(tokens, from, to)
  const isCut = to - from >= longest && to < end && !/^[.,;]$/u.test(lowerAt(tokens, to + 1))
  const closing = to === ceiling ? closingMark(tokens, to + 1) : undefined
  if (closing !== undefined) return closing
  // "agreed that it was “good enough, and bright”"
  const isOpen = /^[“"]$/u.test(lowerAt(tokens, to + 1)) && (last === from || auxiliaries.at(tokens, last))
  return isCut || isOpen ? undefined : last
}
const longest = 16

// "were rated “very good”"
function closingMark(tokens: Tokens, opening: number): number | undefined {
  if (!openings.at(tokens, opening)) return undefined
  for (let at = opening + 1; at < opening + 7 && tokens[at]?.kind !== 'mark'; at++)
    if (closings.at(tokens, at + 1) || (lowerAt(tokens, at + 1) === ',' && closings.at(tokens, at + 2)))
      return isVerbAt(tokens, at + 2) ? undefined : lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1
  return undefined
}
const openings = words('“ "')
const closings = words('” "')

const goesOn = (tokens: Tokens, at: number): boolean => {
  const next = tokens[at]
  if (isDomainDot(tokens, at)) return true
  if (joints.at(tokens, at) && (opensNumber(tokens, at + 1) || lowerAt(tokens, at + 1) === 'that')) return false
  // "needed surgery and no deaths were reported", where "little or no doubt" goes on
  if (lowerAt(tokens, at) === 'and' && lowerAt(tokens, at + 1) === 'no') return false
  if (next?.kind === 'mark')
    return next.text === '-'
      ? isGlued(tokens, at - 1) && isGlued(tokens, at) && tokens[at + 1]?.kind === 'word'
      : /^['’%]/u.test(next.text) || (/^\p{Sc}$/u.test(next.text) && limits.at(tokens, at - 1))
  if (next?.kind === 'word') return !versus.at(tokens, at)
  // "rejected the 4 percent offer", "earn less than $90", "rise over the next 5 years"
  const before = /^\p{Sc}$/u.test(lowerAt(tokens, at - 1)) || placing.at(tokens, at - 1) ? at - 2 : at - 1
  return phraseOpeners.at(tokens, before) || limits.at(tokens, before)
}
const limits = words('than over under')
const joints = words('and but while or')
const versus = words('vs vs. versus compared then')

/** Whether a number or a share stands at a token, or behind the adverbs there: "almost half were young". */
export function opensNumber(tokens: Tokens, from: number): boolean {
  let at = from
  while (at < from + 3 && adverbs.at(tokens, at)) at++
  return isNumberAt(tokens, at) || parts.at(tokens, at)
}
const parts = words('half third quarter two-thirds three-quarters most')

/** Where a predicate ends that a number cuts off: "backed a strike" in "backed a strike on a turnout of 81 percent". */
function cutBack(tokens: Tokens, from: number, last: number): number {
  let to = last
  const isCounted = lowerAt(tokens, to) === 'of' && (isNumberAt(tokens, to + 1) || tokens[to + 1]?.kind === 'mark')
  if (isCounted) for (let at = to - 1; at > Math.max(from, to - 5); at--) if (ties.at(tokens, at)) return at - 1
  // "were covered by August 20"
  if (longMonths.has(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'number')
    for (let at = to - 1; at > from; at--) if (ties.at(tokens, at)) return at - 1
  while (to > from && isLoose(tokens, to)) to--
  return to
}
/** Prepositions that tie when, where and how to what somebody does. */
const ties = words('on in at with for by to')

// "spent less than 5", where "would spend less" says all
const isLoose = (tokens: Tokens, at: number): boolean =>
  loose.at(tokens, at) || (bounds.at(tokens, at) && tokens[at + 1]?.kind !== 'mark')
const loose = words(
  'and or but that by to for in of with at on from within after before since until under over than about aged the a an its their',
)
const bounds = words('more less least most')
