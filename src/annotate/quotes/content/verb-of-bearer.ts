import { isBearer } from '../phrases/bearer.ts'
import { phraseEndingAt } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/**
 * Whether the verb of what bears the words, with which its sentence opens, comes at `i`, behind the noun phrase that begins
 * at `first`: "A letter criticizing the pier was sent."
 */
export function isVerbOfBearer(reading: Reading, i: number, first: number): boolean {
  const { bits, tokens } = reading
  if (!hasBit(bits, i, Is.auxiliary) || !hasBit(bits, first - 1, Is.gerund) || !isBearer(reading, first - 2))
    return false
  // "detailing plans to be made", "detailing the plan Vik has made"
  if (hasBit(bits, i - 1, Is.capital | Is.adverb) || isUnfinite(tokens[i]?.lower ?? '')) return false
  const bearer = phraseEndingAt(reading, first - 2, first - longest)
  const opens = bearer && (bearer.first === 0 || hasBit(bits, bearer.first - 1, Is.stop | Is.mark | Is.comma))
  return opens === true && !anyHasBit(bits, first, i, clausal)
}

const longest = 8
const clausal = Is.relative | Is.pronoun | Is.subordinator | Is.question | Is.auxiliary | Is.comma
const isUnfinite = (word: string): boolean => /^(?:be|been|being|have|having)$/u.test(word)
