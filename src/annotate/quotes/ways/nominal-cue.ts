import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { clauseBehind } from '../content/content-end.ts'
import { isDescribing } from '../content/that-word.ts'
import { sayingNouns } from '../cues/saying-nouns.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isByOrFrom } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { giverBefore } from './nominal-giver.ts'
import { opensClause, ownerBefore } from './nominal-owner.ts'

/** What a noun of saying attributes to whoever has it: `'rejected his claim that it leaks'` → he says "it leaks". */
export function atNominal(reading: Reading, at: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (tokens[at + 1]?.text !== 'that' || at + 2 > last || hasBit(bits, at, Is.inside)) return undefined
  // "a statement that said it leaks": what the statement says.
  if (isVerbNext(reading, at + 2) || isDescribing(reading, at + 1, last)) return undefined
  const by = claimantAt(reading, at, first)
  const noun = by ? by.first - 2 : beforeWhen(reading, at, first)
  const cue = sayingNouns.get(tokens[noun]?.lower ?? '')
  const speaker = cue && (by ?? ownerBefore(reading, noun, first) ?? giverBefore(reading, noun, first))
  if (!cue || !speaker) return undefined
  // "said in his opening remarks that": the verb says it.
  if (tokens[speaker.first - 1]?.lower === 'in' && isTalk(tokens, noun)) return undefined
  const said = clauseBehind(reading, at + 1, last, isLedUpTo(bits, first, at) ? 'background' : 'clause')
  // "a point that officials have disputed": what they dispute.
  if (!said || (reading.cues.has(said.last) && hasBit(bits, said.last - 1, Is.auxiliary))) return undefined
  return {
    ...cue,
    cue: { first: noun, last: noun },
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'nominal',
  }
}

// "his warning to the crew that", "her claim on Monday that", "their case in court that": the noun before such a phrase.
function beforeWhen({ bits, tokens }: Reading, last: number, floor: number): number {
  let at = last
  while (at > floor && hasBit(bits, at, Is.time)) at--
  if (at < last) return hasBit(bits, at, Is.preposition) || isLast(tokens, at) ? at - 1 : at
  while (at > floor && at > last - 5 && !isToOrIn(tokens, at)) at--
  return isToOrIn(tokens, at) && sayingNouns.has(tokens[at - 1]?.lower ?? '') ? at - 1 : last
}
const isTalk = among('remark remarks comment comments report reports statement testimony')
const isLast = among('last this')
const isToOrIn = among('to in on at before during')

const isVerbNext = ({ bits, cues }: Reading, at: number): boolean =>
  cues.get(at)?.form === 'past' && !hasBit(bits, at, Is.capital)

// "the claim by Vik that …", where "that" stands behind the token `last`
function claimantAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading
  let by = last - 1
  while (by > floor && by > last - 7 && !isByOrFrom(tokens, by)) by--
  if (!isByOrFrom(tokens, by) || !sayingNouns.has(tokens[by - 1]?.lower ?? '')) return undefined
  // "The claim by Vik that it leaks was false": nothing tells where such a claim ends.
  const noun = phraseEndingAt(reading, by - 1, floor)
  // "came amid claims by Vik that"
  const isBare = by - 2 > floor && hasBit(reading.bits, by - 2, Is.preposition)
  if (!isBare && (!noun || opensClause(reading.bits, noun.first, floor))) return undefined
  const phrase = phraseEndingAt(reading, last, by + 1)
  return phrase?.first === by + 1 ? phrase : undefined
}

// "Despite Vik's claim that it leaks, the port opened."
function isLedUpTo(bits: Int32Array, first: number, noun: number): boolean {
  if (!hasBit(bits, first, Is.preposition | Is.subordinator | Is.gerund) && !hasBit(bits, first + 1, Is.preposition))
    return false
  return !anyHasBit(bits, first, noun, Is.comma | Is.mark | Is.dash)
}
