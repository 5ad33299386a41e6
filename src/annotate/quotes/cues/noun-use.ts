import { startsWithSmall } from '../../characters.ts'
import { isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { isPut } from '../content/occasion.ts'
import { isTellingNoun } from '../phrases/chunk-verb.ts'
import { isHanging } from '../phrases/noun-phrase.ts'
import { isFormOfBe, isSomeOf } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'
import { describesNoun } from './describes-noun.ts'

/**
 * Whether the cue form at `at` is a noun, "a report", "the port's call", "on demand", "wide-ranging claims", or an adjective
 * before one, "elected".
 */
export function isNounOrAdjective(reading: Reading, at: number, { form }: CueForm): boolean {
  const { bits, tokens } = reading
  const before = bitsBefore(bits, at)
  const word = tokens[at - 1]?.lower ?? ''
  if (before & Is.possessive || (word === '-' && !(before & Is.dash)) || isPluralOwner(tokens, at - 1)) return true
  if (form === 'present' && isPlural(reading, at)) return true
  if (form !== 'base' && isPut(reading, at, at - 1)) return true
  // "a Tide report that said so"
  if (form === 'base' && before & Is.capital && isIndefinite(tokens, at - 2)) return true
  // "a basis point"
  if ((form === 'present' || form === 'base') && isKindOfPoint(tokens, at - 1)) return true
  // "slipped 0.1 point to 81", where "34 point to it" is a verb
  if (form === 'base' && tokens[at - 1]?.kind === 'number' && oneOrPart.test(tokens[at - 1]?.text ?? '')) return true
  if (form === 'past' && describesNoun(reading, at)) return true
  // "with 212 reported through May", "from the 212 reported in May"
  if (form === 'past' && tokens[at - 1]?.kind === 'number' && isWith(tokens, at - 2)) return true
  if (tokens[at]?.lower === 'reported' && tokens[at - 1]?.kind === 'number' && tokens[at - 2]?.lower === 'the')
    return true
  // "more detailed records", where "most said" is a verb
  if (form === 'past' && isDegree(tokens, at - 1) && !hasBit(bits, at - 2, Is.auxiliary | Is.comma))
    return !(word === 'most' && isPlainlyVerb(tokens, at)) || hasBit(bits, at - 2, Is.determiner)
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

const oneOrPart = /^(?:\d*\.\d+|1)$/u

// What looks like a verb in the present is many of a thing: "50 points".
const isPlural = ({ bits, tokens }: Reading, at: number): boolean =>
  // "The figures are estimates": no auxiliary stands before such a verb.
  hasBit(bits, at - 1, Is.auxiliary) ||
  tokens[at - 1]?.kind === 'number' ||
  // "her recent remarks that it leaks"
  (isPlaced(tokens, at - 1) && isOwner(tokens, at - 2)) ||
  // "Media reports said so"
  (isTellingNoun(tokens, at) && !hasBit(bits, at - 1, Is.pronoun))

// "a source close to her said: “…”", not "critical of her professed love"
const isReportedByHanging = (reading: Reading, at: number): boolean =>
  isHanging(reading, at - 1) &&
  (hasBit(reading.bits, at + 1, Is.colon | Is.comma | Is.mark | Is.pronoun) ||
    (isPlainlyVerb(reading.tokens, at) && reading.tokens[at - 2]?.lower !== 'of') ||
    reading.tokens[at + 1]?.lower === 'that')
const isPlainlyVerb = among('said told wrote asked')

// "One in five said so", "the two said so", "all two said so", not "her five proposed bills".
const isCounted = ({ bits, tokens }: Reading, at: number): boolean =>
  isCount(tokens, at) &&
  (tokens[at - 1]?.lower === 'the' ||
    !hasBit(bits, at - 1, Is.determiner | Is.possessive) ||
    (isSomeOf(tokens, at - 1) && isPlainlyVerb(tokens, at + 1)))

const isWith = among('with')
/** How much an adjective or a participle holds: "more", "highly". */
export const isDegree = among('more most less least very fairly highly increasingly')

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
const isPlaced = among('initial recent public private personal final formal original prior political racial')
const isOwner = among('his her its their our my')
