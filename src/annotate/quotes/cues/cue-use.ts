import { isFormOfBe } from '../reading/grammar-words.ts'
import { isHyphen } from '../reading/hyphen.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'
import { isNaming } from './naming.ts'
import { isNounTwin } from './noun-twin.ts'
import { isDegree, isNounOrAdjective } from './noun-use.ts'
import { isReduced } from './reduced.ts'
import { isOutcome, isVerbalGerund } from './verbal-gerund.ts'

/** Whether the cue form at `at` is used as an active verb of its sentence, not as a noun, an adjective or a name. */
export function isVerb(reading: Reading, at: number, cue: CueForm, first: number, inHeadline: boolean): boolean {
  const { bits } = reading
  const opens = cue.form === 'gerund' && at === first && !topical.has(cue.entry.lemma)
  if (hasBit(bits, at, Is.capital) && !inHeadline && !opens) return false
  if (cue.form === 'gerund')
    return isVerbalGerund(reading, at, first) && reading.tokens[at - 1]?.lower !== 'not' && !isOutcome(reading, at, cue)
  // "say-so"
  if (isConcession(reading, at, first) || isHyphen(reading.tokens, at + 1)) return false
  if (isNaming(reading, at, cue) || isDoneBy(reading, at, cue) || isReduced(reading, at, cue)) return false
  return !isNounOrAdjective(reading, at, cue) && !isPassive(reading, at, cue) && !isNounTwin(reading, at, cue)
}

// "Citing the storm, the port shut": a reason or a topic, and no words.
const topical: ReadonlySet<string> = new Set(['write', 'cite', 'discuss', 'talk', 'speak', 'refer'])

// "That said, the dam leaks", "All told, two leak": nobody says that.
const isConcession = ({ bits, tokens }: Reading, at: number, first: number): boolean =>
  at === first + 1 &&
  tokens[at]?.lower === concessions.get(tokens[first]?.lower ?? '') &&
  hasBit(bits, at + 1, Is.comma)
const concessions: ReadonlyMap<string, string> = new Map([
  ['that', 'said'],
  ['all', 'told'],
])

// "two attacks, many claimed by the Front", not "he announced by letter that", nor "as reported by the Tide"
const isDoneBy = ({ bits, tokens }: Reading, at: number, { form, takes }: CueForm): boolean =>
  form === 'past' &&
  takes.includes('n') &&
  tokens[at + 1]?.lower === 'by' &&
  tokens[hasBit(bits, at - 1, Is.adverb) ? at - 2 : at - 1]?.lower !== 'as' &&
  hasBit(bits, at + 2, Is.determiner | Is.capital) &&
  !hasBit(bits, at - 1, Is.pronoun | Is.auxiliary)

/** Whether a form of "be" makes the cue at `at` a passive: "was told". */
export function isPassive({ bits, tokens }: Reading, at: number, { form }: CueForm): boolean {
  // "is forecast": the form is that of the infinitive too, which never follows "is".
  if (form === 'present') return false
  // "was, however, confirmed dead"
  const isAside = hasBit(bits, at - 1, Is.comma) && hasBit(bits, at - 2, Is.adverb) && hasBit(bits, at - 3, Is.comma)
  let i = isAside ? at - 4 : at - 1
  // "were more assured of it"
  while (hasBit(bits, i, Is.adverb) || isDegree(tokens, i)) i--
  return isFormOfBe(tokens, i)
}
