import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The verb of the time that somebody spends speaking, before the gerund at `gerund`, "spent the day attacking it", or of what
 * they send word by, "wrote to the board asking for it", "took to Facebook saying so", "sent a letter to parents saying so",
 * or of how they come to speak, "stood up saying so"; or undefined.
 */
export const spentBefore = (reading: Reading, gerund: number): number | undefined =>
  hasBit(reading.bits, gerund - 1, Is.comma | Is.stop | Is.preposition)
    ? undefined
    : (stanceBefore(reading, gerund) ?? spentOrSent(reading, gerund))

/** The verb that takes a stance before the gerund that says why: "opposed the plan saying it leaks", "sought a delay stating that". */
export function stanceBefore({ bits, tokens }: Reading, gerund: number): number | undefined {
  if (!isStating(tokens, gerund) || hasBit(bits, gerund - 1, Is.capital | Is.role | Is.object)) return undefined
  if (!hasBit(bits, gerund + 1, Is.pronoun | Is.determiner | Is.capital | Is.mark)) return undefined
  for (let at = gerund - 2; at >= 0 && at > gerund - longest; at--) {
    if (hasBit(bits, at, breaking | Is.conjunction) || isBringing(tokens, at)) return undefined
    if (isTaking(tokens, at)) return isUnsettled(tokens, at - 1) ? undefined : at
  }
  return undefined
}
// "slammed a case brought by a diver alleging", "welcomed calls from crews saying": who says it
const isBringing = among('by from')
const isStating = among('saying stating claiming arguing alleging insisting')
const isTaking = among(
  'opposed opposes sought seeks rejected rejects slammed slams criticised criticized condemned dismissed defended justified welcomed declined refused approached petitioned protested objected filed files',
)

// "spent the day attacking it", "wrote to the board asking for it", "took to Facebook saying so"
function spentOrSent({ bits, tokens }: Reading, gerund: number): number | undefined {
  let hasAside = false
  for (let at = gerund - 2; at >= 0 && at > gerund - longest; at--) {
    if (hasBit(bits, at, breaking)) return undefined
    if (isSending(tokens, at))
      return hasAside || isUnsettled(tokens, at - 1) || !isAddressing(tokens, at + 1) ? undefined : at
    hasAside ||= isAside(tokens, at)
    // "spent it on ads attacking her"
    if (tokens[at]?.lower === 'on' && isSending(tokens, at - 1)) continue
    if (tokens[at]?.lower === 'on' && !hasBit(bits, at + 1, Is.time)) return undefined
    if (isSpending(tokens, at)) return isUnsettled(tokens, at - 1) ? undefined : at
  }
  return undefined
}

const longest = 13
const breaking = Is.auxiliary | Is.comma | Is.stop | Is.mark | Is.relative | Is.colon
const isSpending = among('spent spends spending spend wasted wastes')
const isUnsettled = among('was were be been being to will would can could may might must shall should not never')
const isSending = among('wrote writes posted posts took takes')
const isAddressing = among('to on back online')
const isAside = among('of about with by for')
