import { startsWithSmall } from '../characters.ts'
import { among } from '../vocabulary.ts'
import type { CueForm } from './cue-forms.ts'
import { describesNoun } from './describes-noun.ts'
import { isIndefinite, isSomeOf } from './grammar-words.ts'
import { isHyphen } from './hyphen.ts'
import { isNaming } from './naming.ts'
import { isHanging } from './noun-phrase.ts'
import { isNounTwin } from './noun-twin.ts'
import { isPut } from './occasion.ts'
import type { Reading } from './reading.ts'
import { isOutcome, isVerbalGerund } from './verbal-gerund.ts'
import { bitsBefore, hasBit, Is } from './words.ts'

/** Whether the cue form at `at` is used as an active verb of its sentence, not as a noun, an adjective or a name. */
export function isVerb(reading: Reading, at: number, cue: CueForm, first: number, inHeadline: boolean): boolean {
  const { bits } = reading
  const opens = cue.form === 'gerund' && at === first && !topical.has(cue.entry.lemma)
  if (hasBit(bits, at, Is.capital) && !inHeadline && !opens) return false
  if (cue.form === 'gerund')
    return isVerbalGerund(reading, at, first) && reading.tokens[at - 1]?.lower !== 'not' && !isOutcome(reading, at, cue)
  // "say-so"
  if (isConcession(reading, at, first) || isHyphen(reading.tokens, at + 1)) return false
  if (isNaming(reading, at, cue) || isDoneBy(reading, at, cue)) return false
  return !isNoun(reading, at, cue) && !isPassive(reading, at, cue) && !isNounTwin(reading, at, cue)
}

// "Citing the storm, the port shut": a reason or a topic, and no words.
const topical: ReadonlySet<string> = new Set(['write', 'cite', 'discuss', 'talk', 'speak', 'refer'])

// "That said, the dam leaks": nobody says that.
const isConcession = ({ bits, tokens }: Reading, at: number, first: number): boolean =>
  at === first + 1 && tokens[at]?.lower === 'said' && tokens[first]?.lower === 'that' && hasBit(bits, at + 1, Is.comma)

// "two attacks, many claimed by the Front", not "he announced by letter that", nor "as reported by the Tide"
const isDoneBy = ({ bits, tokens }: Reading, at: number, { form, takes }: CueForm): boolean =>
  form === 'past' &&
  takes.includes('n') &&
  tokens[at + 1]?.lower === 'by' &&
  tokens[hasBit(bits, at - 1, Is.adverb) ? at - 2 : at - 1]?.lower !== 'as' &&
  hasBit(bits, at + 2, Is.determiner | Is.capital) &&
  !(bitsBefore(bits, at) & (Is.pronoun | Is.auxiliary))

// "a report", "the port's call", "on demand", "wide-ranging claims": a noun; "elected" before a noun: an adjective.
function isNoun(reading: Reading, at: number, { form }: CueForm): boolean {
  const { bits, tokens } = reading
  const before = bitsBefore(bits, at)
  const word = tokens[at - 1]?.lower ?? ''
  if (before & Is.possessive || (word === '-' && !(before & Is.dash)) || isPluralOwner(tokens, at - 1)) return true
  // "The figures are estimates": no auxiliary stands before a verb in the present.
  if (form === 'present' && before & Is.auxiliary) return true
  if (form !== 'base' && isPut(reading, at, at - 1)) return true
  // "a Tide report that said so"
  if (form === 'base' && before & Is.capital && isIndefinite(tokens, at - 2)) return true
  // "50 points", "a basis point"
  if (form === 'present' && tokens[at - 1]?.kind === 'number') return true
  if ((form === 'present' || form === 'base') && isKindOfPoint(tokens, at - 1)) return true
  if (form === 'past' && describesNoun(reading, at)) return true
  // "with 212 reported through May"
  if (form === 'past' && tokens[at - 1]?.kind === 'number' && isWith(tokens, at - 2)) return true
  // "more detailed records"
  if (form === 'past' && isDegree(tokens, at - 1) && !hasBit(bits, at - 2, Is.auxiliary | Is.comma)) return true
  // "a probe into alleged theft"
  if (form === 'past' && before & Is.preposition && startsWithSmall(tokens[at - 1]?.text ?? '')) return true
  // "There has been one reported case"
  if (form === 'past' && word === 'one' && isFormOfBe(tokens, at - 2)) return true
  if (form === 'past' || form === 'participle')
    return (
      (before & Is.determiner) > 0 &&
      !isSubjectWord(tokens, at - 1) &&
      !isTheOther(tokens, at - 1) &&
      !isCounted(reading, at - 1) &&
      !isReportedByHanging(reading, at)
    )
  // "at one point", where "many point out" is a verb.
  if (before & Is.determiner && !(form === 'base' ? isSomeOf : isSubjectWord)(tokens, at - 1))
    return form !== 'base' || !isCounted(reading, at - 1)
  return (before & Is.preposition) > 0 && word !== 'to'
}

// "a source close to her said: “…”", not "critical of her professed love"
const isReportedByHanging = (reading: Reading, at: number): boolean =>
  isHanging(reading, at - 1) &&
  (hasBit(reading.bits, at + 1, Is.colon | Is.comma | Is.mark | Is.pronoun) ||
    (isPlainlyVerb(reading.tokens, at) && reading.tokens[at - 2]?.lower !== 'of') ||
    reading.tokens[at + 1]?.lower === 'that')
const isPlainlyVerb = among('said told wrote asked')

// "One in five said so", "the two said so", not "her five proposed bills".
const isCounted = ({ bits, tokens }: Reading, at: number): boolean =>
  isCount(tokens, at) && (tokens[at - 1]?.lower === 'the' || !hasBit(bits, at - 1, Is.determiner | Is.possessive))

const isWith = among('with')
const isDegree = among('more most less least very fairly highly increasingly')

// "the crews’ stated plans"
const isPluralOwner = (tokens: Reading['tokens'], at: number): boolean =>
  /^['’]$/u.test(tokens[at]?.text ?? '') &&
  tokens[at]?.start === tokens[at - 1]?.end &&
  /s$/u.test(tokens[at - 1]?.text ?? '')

const isCount = among('two three four five six seven eight nine ten dozens hundreds thousands')
const isTheOther = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'other' && tokens[at - 1]?.lower === 'the'
const isSubjectWord = among('many some several few both all each this that these those most another one')
const isKindOfPoint = among('basis percentage')

/** Whether a form of "be" makes the cue at `at` a passive: "was told". */
export function isPassive({ bits, tokens }: Reading, at: number, { form }: CueForm): boolean {
  // "is forecast": the form is that of the infinitive too, which never follows "is".
  if (form === 'present') return false
  let i = at - 1
  while (hasBit(bits, i, Is.adverb)) i--
  return isFormOfBe(tokens, i)
}

const isFormOfBe = among(
  "is are was were be been being isn't isn’t wasn't wasn’t weren't weren’t aren't aren’t get gets got i'm i’m we're we’re you're you’re they're they’re",
)
