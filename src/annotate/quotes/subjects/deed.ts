import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The verb of what somebody does so as to speak, before the "to" of the infinitive at `to`: "used the talk to denounce it",
 * "took to the radio to praise it", "held a meeting to discuss it". Undefined where nothing of the kind is told.
 */
export function deedBefore({ bits, tokens }: Reading, to: number): number | undefined {
  if (tokens[to]?.lower !== 'to' || hasBit(bits, to - 1, Is.comma | Is.stop | Is.dash)) return undefined
  for (let at = to - 2; at >= 0 && at > to - 13; at--) {
    const bit = bits[at] ?? 0
    if (bit & (Is.auxiliary | Is.comma | Is.stop | Is.mark | Is.relative | Is.subordinator | Is.colon)) return undefined
    if (!isDoing(tokens, at) || bit & Is.capital) continue
    const isSpeaking = isUsing(tokens, at) || isOutlet(tokens, at) || isHeld(tokens, at, to)
    return isSpeaking && !isUnsettled(bits, tokens, at - 1) ? at : undefined
  }
  return undefined
}

const using = 'use uses used using joined joins'
const going = 'took takes taken taking went appeared seized stood rose'
const holding = 'held holds called convened staged hosted gave gives delivered issued released wrote'
const isDoing = among(`${using} ${going} ${holding}`)

const isUsing = among(using)

// "took to the radio", "rose in the hall"
const isOutlet = (tokens: Reading['tokens'], at: number): boolean =>
  outlet.test(`${tokens[at]?.lower} ${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`)
const outlet =
  /^(?:took|takes|taken|taking) (?:to|the (?:stage|floor|podium|microphone|opportunity|chance|moment|time|occasion))\b|^went (?:on|to)\b|^appeared on\b|^seized (?:on|the)\b|^(?:stood|rose) (?:at|in|on|before)\b/u

// "held a short meeting in Moss to discuss it"
function isHeld(tokens: Reading['tokens'], at: number, to: number): boolean {
  if (!isHolding(tokens, at)) return false
  for (let i = at + 2; i < to; i++) if (isGathering(tokens, i)) return true
  return false
}
const isHolding = among(holding)
const isGathering = among(
  'meeting meetings conference briefing call hearing event rally protest vigil session speech address interview talk statement letter op-ed column essay',
)

// "was used to", "will use it to", "plans to use it to", "declined to use it to"
const isUnsettled = (bits: Int32Array, tokens: Reading['tokens'], before: number): boolean =>
  isOpen(tokens, hasBit(bits, before, Is.adverb) && tokens[before]?.lower !== 'never' ? before - 1 : before)
const isOpen = among(
  "to will would can could may might must shall should cannot won't won’t wouldn't wouldn’t not didn't didn’t don't don’t is are was were be been being never let",
)
