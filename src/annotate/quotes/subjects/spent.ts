import { among } from '../../vocabulary.ts'
import { isBearer } from '../phrases/bearer.ts'
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
    : (steppedBefore(reading.tokens, gerund) ??
      recordedBefore(reading, gerund) ??
      issuedBefore(reading, gerund) ??
      heldBefore(reading, gerund) ??
      stanceBefore(reading, gerund) ??
      spentOrSent(reading, gerund))

// "stood up saying so", "came forward saying so"
const steppedBefore = (tokens: Reading['tokens'], gerund: number): number | undefined =>
  isUp(tokens, gerund - 1) && isStepping(tokens, gerund - 2) ? gerund - 2 : undefined
const isUp = among('up out forward back in')
const isStepping = among('came stood spoke lined stepped walked wrote called emerged lashed hit')

// "was caught on tape saying so"
const recordedBefore = ({ bits, tokens }: Reading, gerund: number): number | undefined =>
  isRecord(tokens, gerund - 1) &&
  tokens[gerund - 2]?.lower === 'on' &&
  isRecorded(tokens, gerund - 3) &&
  hasBit(bits, gerund - 4, Is.auxiliary)
    ? gerund - 3
    : undefined
const isRecord = among('tape tapes camera video film audio microphone mic record')
const isRecorded = among('caught seen heard recorded captured filmed shown taped videotaped')

// "released a statement on its website saying so", "issued a statement after the talks saying so"
function issuedBefore(reading: Reading, gerund: number): number | undefined {
  const { bits, tokens } = reading
  let bearer = 0
  for (let at = gerund - 2; at >= 0 && at > gerund - longest; at--) {
    if (hasBit(bits, at, breaking | Is.conjunction) || isAside(tokens, at)) return undefined
    if (isIssuing(tokens, at)) return bearer > 0 && bearer - at < 5 && !isUnsettled(tokens, at - 1) ? at : undefined
    if (bearer > 0 && hasBit(bits, at, Is.preposition) && tokens[at]?.lower !== 'out') return undefined
    if (isBearer(reading, at) && !hasBit(bits, at, Is.time) && hasBit(bits, at + 1, Is.preposition | Is.subordinator))
      bearer = at
  }
  return undefined
}
const isIssuing = among('issued issues released releases posted posts sent sends shared published put')

// "held a news conference dismissing it", "gave a speech calling for a vote"
function heldBefore({ bits, tokens }: Reading, gerund: number): number | undefined {
  let talk = gerund - 1
  while (talk > 0 && hasBit(bits, talk, Is.adverb)) talk--
  if (!isTalk(tokens, talk)) return undefined
  for (let at = talk - 1; at >= 0 && at > talk - 6; at--) {
    if (isHolding(tokens, at)) return isUnsettled(tokens, at - 1) ? undefined : at
    if (hasBit(bits, at, breaking | Is.conjunction | Is.preposition)) return undefined
  }
  return undefined
}
const isHolding = among('held holds gave gives delivered delivers made makes convened staged')
const isTalk = among('conference speech speeches address interview interviews rally rallies briefing testimony')

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
