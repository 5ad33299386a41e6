import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/** The full name behind what opens the sentence without a comma: `'Speaking at the pier Hanne Vik said'` → Hanne Vik. */
export function behindSpeaking({ bits, tokens }: Reading, last: number, floor: number): NounPhrase | undefined {
  if (!isSpeaking(tokens, floor) || !hasBit(bits, floor + 1, Is.preposition)) return undefined
  let first = last + 1
  while (first > floor + 3 && hasBit(bits, first - 1, Is.capital)) first--
  // "Speaking to Hanne Vik"
  if (first >= last || !startsWithSmall(tokens[first - 1]?.text ?? '')) return undefined
  if (anyHasBit(bits, first - 1, first, Is.preposition | Is.determiner | Is.possessive | Is.conjunction))
    return undefined
  return anyHasBit(bits, floor + 1, first, breaking) ? undefined : { first, last, head: { first, last } }
}

const isSpeaking = among('speaking writing commenting responding reacting')
const breaking = Is.comma | Is.stop | Is.mark | Is.auxiliary | Is.cue | Is.relative | Is.subordinator
