import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { clauseBehind } from '../content/content-end.ts'
import { isIsOrWas } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { possessorBefore } from './nominal-owner.ts'

/**
 * What a noun of saying with a form of "be" attributes to whoever has it: `'Vik’s point was that it leaks'` → Vik says
 * "it leaks".
 */
export function atPoint(reading: Reading, be: number, { first, last }: Run): Attribution | undefined {
  if (!isIsOrWas(reading.tokens, be) || be + 2 >= last) return undefined
  const noun = nounBefore(reading, beforeAside(reading.bits, be - 1, first), first)
  const speaker = noun === undefined ? undefined : possessorBefore(reading, noun, first)
  if (noun === undefined || !speaker) return undefined
  const said = clauseBehind(reading, be + 1, last)
  if (!said) return undefined
  return {
    cue: { first: noun, last: noun },
    lemma: reading.tokens[noun]?.lower ?? '',
    class: 'claim',
    speaker,
    addressee: null,
    via: [],
    pieces: [said],
    rule: 'nominal',
  }
}

// "Vik's answer, given in Moss, was that"
function beforeAside(bits: Int32Array, comma: number, floor: number): number {
  if (!hasBit(bits, comma, Is.comma)) return comma
  let opening = comma - 1
  while (opening > floor && opening > comma - longestAside && !hasBit(bits, opening, Is.comma | Is.mark)) opening--
  return opening - 1
}
const longestAside = 20

// "Vik's argument on Sunday was that": a date may stand between.
function nounBefore({ bits, tokens }: Reading, from: number, floor: number): number | undefined {
  for (let at = from; at > floor && at > from - 5; at--) {
    if (isPoint(tokens, at)) return hasBit(bits, at, Is.inside) ? undefined : at
    if (!hasBit(bits, at, Is.adverb | Is.time | Is.preposition)) return undefined
  }
  return undefined
}

const isPoint = among(
  'point argument message view position answer response reply verdict conclusion advice complaint explanation excuse claim contention assertion warning suggestion prediction promise demand request fear hope worry belief theory bet hunch rule',
)
