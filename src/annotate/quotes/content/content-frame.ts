import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { labelling } from '../cues/cues.ts'
import { isAccusative } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { opensSetting } from './opens-setting.ts'
import { isVerdict } from './verdict.ts'

/**
 * Whether what a cue reports must hold a verb: "told Vik the dam leaks" reports a clause, "told Vik in May" nothing, and
 * no more does "repeated with care" where "repeated the charge" would.
 */
export const needsVerb = ({ entry, takes }: CueForm, that: boolean, first: number): boolean =>
  !that &&
  (entry.lemma !== 'say' || (first & (Is.preposition | Is.number | Is.time)) > 0) &&
  (isClausal.has(takes) || (takes.includes('c') && (first & Is.preposition) > 0))

const isClausal: ReadonlySet<string> = new Set(['c', 'ac', 'ci', 'aci'])

// "said as many as 40 boats sank"
const isAsMany = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'as' && isAmount(tokens, at + 1) && tokens[at + 2]?.lower === 'as'
const isAmount = among('many much few little')

// "found that in May, the pier sank", where "…, and she finds that in Moss, Vik said" points to a thing.
function opensClause({ bits, cues }: Reading, preposition: number): boolean {
  let comma = preposition
  while (!((bits[comma] ?? Is.stop) & (Is.comma | Is.stop))) comma++
  return hasBit(bits, comma, Is.comma) && !(cues.has(comma + 2) && hasBit(bits, comma + 3, Is.stop))
}

/** Whether the frame of a cue lets it report what begins at `at`. */
export function allows(
  reading: Reading,
  at: number,
  limit: number,
  { entry: { frame, lemma }, takes }: CueForm,
  viaPreposition: boolean,
  that: boolean,
): boolean {
  const { bits, tokens, cues } = reading
  const bit = bits[at] ?? 0
  if (bit & (Is.stop | Is.comma | Is.closer)) return false
  // "conceded, telling Vik so"
  if (cues.get(at)?.form === 'gerund' && hasBit(bits, at - 1, Is.comma | Is.time) && !that) return false
  // "said that while it leaks, it holds"
  if (that && bit & Is.subordinator) return true
  if (bit & Is.mark) return viaPreposition || !frame.startsWith('p')
  if (/^p|^a?q/u.test(frame)) return viaPreposition || (labelling.has(lemma) && isVerdict(reading, at, limit))
  if (viaPreposition) return !hasBit(bits, at, Is.conjunction | Is.dash)
  if (takes === '') return false
  if (bit & (Is.conjunction | Is.opener | Is.dash | Is.colon)) return false
  if (tokens[at]?.lower === 'to') return takes.includes('i')
  if (bit & Is.preposition && !frame.includes('c') && !(that && opensClause(reading, at))) return false
  if (isAsMany(tokens, at)) return frame.includes('c')
  // "said although it leaks, the pier holds", where "said as it sank" tells when
  if (bit & Is.subordinator)
    return frame.includes('c') && (tokens[at]?.lower === 'if' || opensSetting(reading, at, limit))
  if (!that && (tokens[at]?.lower === 'by' || tokens[at]?.lower === 'according')) return false
  // "a day after he said them"
  if (!takes.includes('n') && isAccusative(tokens, at) && (bits[at + 1] ?? 0) !== 0) return false
  return true
}
