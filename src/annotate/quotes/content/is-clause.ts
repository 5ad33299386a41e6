import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isQuestionWord, isThat } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { resumedAt } from './behind-aside.ts'
import { opensCircumstance } from './second-clause.ts'

/** Whether a cue reports a clause, "denied that it leaks", "denied it leaks", and not a phrase, "denied any leak". */
export function isClause(
  reading: Reading,
  at: number,
  limit: number,
  { takes }: CueForm,
  viaPreposition: boolean,
  that: boolean,
): boolean {
  if (viaPreposition && that && takes.includes('c')) return true
  if (takes.startsWith('t')) return true
  // "pointed out it leaks", where "pointed out the boats" shows things
  const isOut = viaPreposition && reading.tokens[at - 1]?.lower === 'out'
  if ((viaPreposition && !isOut) || !takes.includes('c')) return !viaPreposition && isQuestionWord(reading.tokens, at)
  if (that || !(isOut || takes.includes('n'))) return true
  const { bits } = reading
  for (let i = at; i <= limit; i++) {
    if (hasBit(bits, i, Is.comma)) return isResumedBehindAsides(bits, i)
    // "confirmed the talks but said it was early"
    if (hasBit(bits, i, Is.conjunction) && reading.cues.get(i + 1)?.form === 'past') return false
    // "repeated the claim that, as she rowed, it sank"
    if (i > at && isThat(reading.tokens, i) && isClaim(reading.tokens, i - 1)) return true
    // "tweeted a picture as she rowed"
    if (i > at && hasBit(bits, i, Is.subordinator) && opensCircumstance(reading, i, limit)) return false
    if (hasBit(bits, i, Is.auxiliary | Is.pronoun | Is.question | Is.mark)) return true
    // "reveal Lind wrote to Vik in May"
    if (i > at && hasBit(bits, i - 1, Is.capital) && reading.cues.get(i)?.form === 'past') return true
  }
  return false
}

// "conceded the pier, built in May, was old", "alleged the sailor, 40, of Dover, had rowed"
function isResumedBehindAsides(bits: Int32Array, comma: number): boolean {
  const verb = resumedAt(bits, comma)
  if (verb !== undefined) return hasBit(bits, verb, Is.auxiliary)
  let closing = comma + 1
  while (closing < comma + 12 && !hasBit(bits, closing, notAside)) closing++
  const next = closing + 1
  if (!hasBit(bits, closing, Is.comma) || hasBit(bits, next, Is.conjunction | Is.pronoun | Is.determiner)) return false
  return hasBit(bits, resumedAt(bits, closing) ?? -1, Is.auxiliary)
}
const notAside = Is.comma | Is.stop | Is.mark | Is.auxiliary | Is.verb | Is.pronoun | Is.conjunction | Is.relative

const isClaim = among(
  'claim claims argument arguments assertion assertions accusation accusations contention belief idea notion view suggestion warning warnings insistence complaint complaints concern concerns fact fear fears hope',
)
