import { among } from '../../vocabulary.ts'
import { isContracted } from '../reading/contracted.ts'
import { endsInS } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'
import { nounTwins, singularTwins } from './twin-words.ts'

/**
 * Whether a form that a noun shares is that noun, where the word before it, at `before`, or the one right behind tells at
 * once: "in her opening remarks", "reports say"; undefined where they do not.
 */
export function toldBefore(
  reading: Reading,
  at: number,
  before: number,
  { entry, form }: CueForm,
): boolean | undefined {
  const { bits, tokens } = reading
  // "Senior advocate Hanne Vik"
  if (entry.lemma === 'advocate' && form === 'base' && isBeforeName(reading, at)) return true
  // "rules that bind them": seldom what a court does today.
  if (entry.lemma === 'rule') return true
  // "a Senate estimates hearing"
  if (form === 'present' && isSession(tokens, at + 1)) return true
  const bit = bits[before] ?? 0
  // "five states that have ports"
  if (form === 'present' && tokens[at + 1]?.lower === 'that' && isFinite(reading, at + 2)) return true
  // "in her opening remarks that"
  if (bit & Is.gerund && hasBit(bits, before - 1, Is.determiner | Is.possessive)) return true
  // "that states may require it"
  if (form === 'present' && tokens[before]?.lower === 'that' && hasBit(bits, at + 1, Is.auxiliary)) return true
  // "according to reports", "to report"
  if (tokens[before]?.lower === 'to') return form === 'present'
  // "It is unclear which charges he faces"
  if (tokens[before]?.lower === 'which' && isUndecided(tokens, before - 1) && hasBit(bits, at + 1, Is.pronoun))
    return form === 'present'
  if (bit & (Is.auxiliary | Is.pronoun | Is.relative)) return false
  return isSubjectOfCue(reading, at, form) || undefined
}

const isBeforeName = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at + 1, Is.capital) && !endsInS(tokens, at - 1)

const isFinite = (reading: Reading, at: number): boolean =>
  hasBit(reading.bits, at, Is.auxiliary) && !isContracted(reading, at)

// "A crew report says so", "The port forecasts point to rain": what follows a noun is the verb, in the other number.
function isSubjectOfCue({ cues, tokens }: Reading, at: number, form: CueForm['form']): boolean {
  const next = cues.get(at + 1)
  if (next?.form !== (form === 'base' ? 'present' : 'base')) return false
  const { lemma } = next.entry
  return !(nounTwins.has(lemma) || singularTwins.has(lemma)) || next.prepositions.has(tokens[at + 2]?.lower ?? '')
}
const isUndecided = among(
  'unclear clear sure certain decide decides decided determine know knows debate consider choose',
)
const isSession = among('hearing hearings session sessions')
