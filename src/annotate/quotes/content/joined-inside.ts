import { among } from '../../vocabulary.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * Whether what is behind the conjunction at `at` is joined to something inside of the reported words that begin at `first`:
 * "called on them to look up and think", "praised a diver who had sung and wept", "praised the role Vik and Lind play"; not
 * "praised a diver and wept".
 */
export function isJoinedInside(reading: Reading, at: number, first: number): boolean {
  const { bits, tokens } = reading
  if (isPairOfDoers(reading, at)) return true
  const isBase = isBaseForm(tokens, at + 1)
  const hasVerb = hasBit(bits, hasBit(bits, at + 1, Is.adverb) ? at + 2 : at + 1, finite)
  for (let i = at - 1; (isBase || hasVerb) && i >= first; i--) {
    if (isBase && (isInfinitiveAt(reading, i) || (tokens[i]?.lower === 'to' && hasBit(bits, i + 1, Is.mark))))
      return true
    if (hasVerb && hasBit(bits, i, Is.relative | Is.question)) return true
  }
  return false
}
const finite = Is.auxiliary | Is.past | Is.verb
const isBaseForm = among(
  'come go need look show mean win lose run play help cost face feel require include allow continue support believe think know',
)

// "praised the role Vik and Lind play"
function isPairOfDoers({ bits, tokens }: Reading, at: number): boolean {
  if (!hasBit(bits, at - 1, Is.capital) || !hasBit(bits, at + 1, Is.capital)) return false
  let noun = at - 2
  while (hasBit(bits, noun, Is.capital)) noun--
  return isDeed(tokens, noun)
}
const isDeed = among('role work part progress things deal plan effort efforts job way contribution message tone steps')

/**
 * Whether the gerund behind the conjunction at `at` is joined to another inside of the words that begin at `first`: "mocked
 * them for rowing late and telling lies".
 */
export function isJoinedGerund({ bits, cues }: Reading, at: number, first: number): boolean {
  if (!hasBit(bits, at, Is.conjunction)) return false
  // "saying he is good at rowing and calling him a friend"
  if (cues.get(first - 1)?.form === 'gerund' || cues.get(first - 2)?.form === 'gerund') return false
  for (let i = at - 1; i > first; i--) {
    if (hasBit(bits, i, Is.comma | Is.mark)) return false
    if (hasBit(bits, i, Is.gerund) && hasBit(bits, i - 1, Is.preposition | Is.verb | Is.adverb | Is.subordinator))
      return true
  }
  return false
}
