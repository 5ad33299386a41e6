import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether the main verb behind a clause without commas stands at `i`: "crews who asked what it cost were told", "crews who say
 * it should be shut were late", not "say the pier they built was old".
 */
export function isSecondVerb(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  const before = bits[i - 1] ?? 0
  // "crews who asked to stay said", "crews who testified for the port said"
  const isShort = tokens[first]?.lower === 'to' || (tokens[first]?.lower === 'for' && i < first + 5)
  if (isReport(tokens, i) && isShort && !(before & (Is.pronoun | Is.conjunction))) return true
  if (!isFiniteWord(tokens, i) || !(before & (Is.past | Is.verb)) || before & Is.capital) return false
  return hasBit(bits, i - 2, Is.auxiliary) || hasBit(bits, first, Is.question)
}

/** The main verb behind a noun phrase in a clause without commas: "crews who criticised the plan to row were fined". */
export function secondVerbBehind({ bits, tokens }: Reading, first: number, limit: number): number | undefined {
  for (let at = first + 1; at <= limit; at++) {
    if (hasBit(bits, at, parting) || tokens[at]?.lower === 'that') return undefined
    if (isFiniteWord(tokens, at) || isReport(tokens, at)) return at
  }
  return undefined
}
const parting = Is.comma | Is.relative | Is.question | Is.subordinator | Is.pronoun | Is.mark | Is.dash | Is.stop
const isReport = among('said told says')
const isFiniteWord = among('is are was were has have will would could should')
