import { among } from '../../vocabulary.ts'
import { isBearer } from '../phrases/bearer.ts'
import { phraseEndingAt } from '../phrases/noun-phrase.ts'
import { isPluralSubject } from '../phrases/plural-subject.ts'
import { setPhraseEndingAt } from '../phrases/verb-group.ts'
import { isAs, isIrregularParticiple, isReflexive } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'
import { toldBefore } from './twin-told-before.ts'
import { nounTwins, pluralTwins, singularTwins } from './twin-words.ts'

/**
 * Whether a form that a noun shares is that noun, "the Orlando attacks were", "a fourth state will": it is a verb only with
 * a subject that fits.
 */
export function isNounTwin(reading: Reading, at: number, cue: CueForm): boolean {
  const { entry, form } = cue
  if (form !== 'base' && form !== 'present') return false
  if (!nounTwins.has(entry.lemma) && !(form === 'base' ? singularTwins : pluralTwins).has(entry.lemma)) return false
  let before = at - 1
  while (hasBit(reading.bits, before, Is.adverb) || isReflexive(reading.tokens, before)) before--
  return toldBefore(reading, at, before, cue) ?? toldBeside(reading, at, before, cue)
}

// What the pause or the subject before the form, and the words behind it, tell together.
function toldBeside(reading: Reading, at: number, before: number, { entry, form, takes }: CueForm): boolean {
  const { bits, tokens } = reading
  const bit = bits[before] ?? 0
  // "She did, however, promise to row"
  const aside = bit & Is.comma ? setPhraseEndingAt(reading, before - 1) : 0
  if (aside > 0 && form === 'base' && takesBase(tokens, before - aside - 2)) return false
  if (entry.lemma === 'state' && form === 'present' && isMap(reading, before, at)) return true
  // "a move that violates state law"
  if (entry.lemma === 'state' && form === 'base' && !hasBit(bits, at + 1, statable | Is.adverb | Is.preposition))
    return true
  // "“…,” states the letter"
  const isBehindWords = form === 'present' && (bit & Is.mark) > 0 && tokens[before - 1]?.text === ','
  if (isBehindWords && hasBit(bits, at + 1, Is.determiner | Is.capital)) return false
  // "…, notes Hanne Vik"
  if (form === 'present' && entry.lemma !== 'state' && bit & (Is.comma | Is.mark) && hasBit(bits, at + 1, Is.capital))
    return false
  if (form === 'present' && (isParenthesis(reading, before, at) || isBehindName(bits, before, at))) return false
  const isThatNext = tokens[at + 1]?.lower === 'that'
  // "Analysts at Merrow Capital forecast that it falls"
  if (form === 'base') return !isPluralSubject(reading, before, at, entry.lemma, isThatNext)
  // "Vik, who was not there, notes that it leaks"
  if (isThatNext && bit & (Is.comma | Is.dash)) return false
  const next = tokens[at + 1]?.lower ?? ''
  const isAddressing = next === 'to' && (takes.includes('i') || (bit & Is.capital && entry.lemma === 'talk'))
  if (hasBit(bits, at + 1, afterNoun) && !entry.frame.includes(next) && !isAddressing && !isInJournal(reading, at + 1))
    return true
  // "The recent attacks changed the law", "two swing states open early", "the port reports seen by the crew"
  if (
    (hasBit(bits, at + 1, Is.past) || isIrregularParticiple(tokens, at + 1)) &&
    hasBit(bits, at + 2, Is.determiner | Is.preposition)
  )
    return true
  if (bit & Is.capital)
    return (
      (entry.lemma === 'state' && isDirection(tokens, before)) || (entry.lemma === 'claim' && isFiled(tokens, before))
    )
  const phrase = phraseEndingAt(reading, before, at - 30)
  if (!phrase || !hasBit(bits, phrase.first, Is.determiner | Is.capital)) return true
  return isOfMany(tokens, phrase.head.first)
}

// "…, the team reports in Tide Medicine", "… in the journal Tide Medicine"
const isInJournal = ({ bits, tokens }: Reading, at: number): boolean =>
  tokens[at]?.lower === 'in' &&
  !hasBit(bits, at + 1, Is.time) &&
  (hasBit(bits, at + 1, Is.capital) || isJournal(tokens, at + 2))
const isJournal = among('journal magazine paper study article')

const takesBase = among('did do does will would can could may might must should')

// What follows "states" where it is a verb: "states that", "states: “…”", "states the port leaks", "states Brekke, …".
const statable = Is.determiner | Is.pronoun | Is.mark | Is.colon | Is.comma | Is.relative | Is.capital | Is.object
// "two states in the north", "the small states where votes count", "the southern states, and Moss"; not "…, the letter states."
function isMap(reading: Reading, before: number, at: number): boolean {
  const { bits, tokens } = reading
  if (isBearer(reading, before) && isParenthesis(reading, before, at)) return false
  const isPause = hasBit(bits, at + 1, Is.comma) && !hasBit(bits, at + 2, Is.mark) && !hasBit(bits, before, Is.capital)
  return isPause || !hasBit(bits, at + 1, statable) || isPlace(tokens, at + 1)
}
const isPlace = among('where whose')
// "Jobless claims edge up"
const isFiled = among('jobless unemployment insurance benefit benefits asylum weekly initial')
const isDirection = among('northern southern eastern western')
const isOfMany = among(
  'these those two three four five six seven eight nine ten both all some many few most several any other such',
)

// "The inspector, Alan Reid, calls the cells cold": a name in commas, and the object comes next.
const isBehindName = (bits: Int32Array, comma: number, at: number): boolean =>
  hasBit(bits, comma, Is.comma) &&
  hasBit(bits, comma - 1, Is.capital) &&
  hasBit(bits, at + 1, Is.determiner | Is.object | Is.mark)

// "…, the Courier reports, …", "As the Courier reports, …": a cue between pauses.
function isParenthesis(reading: Reading, before: number, at: number): boolean {
  const phrase = phraseEndingAt(reading, before, at - 30)
  if (!phrase || !hasBit(reading.bits, at + 1, Is.comma | Is.stop)) return false
  return (
    (hasBit(reading.bits, phrase.first - 1, Is.comma | Is.mark) || isAs(reading.tokens, phrase.first - 1)) &&
    hasBit(reading.bits, phrase.head.first, Is.capital | Is.determiner)
  )
}

const afterNoun = Is.auxiliary | Is.verb | Is.preposition | Is.comma | Is.stop | Is.conjunction
