import { among } from '../../vocabulary.ts'
import { skipAdverbials } from '../content/content-start.ts'
import { pastPlace } from '../content/past-aside.ts'
import { isFinite } from '../content/that-word.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isInfinitiveAt } from '../phrases/infinitive.ts'
import { isPeople } from '../phrases/listeners.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { isNever } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { addresseeAt, promisedTo } from './addressee.ts'

/** Whom something is said to, the token behind them, and the one behind what tells when and where. */
export type Hearer = { readonly addressee: NounPhrase | null; readonly opening: number; readonly at: number }

/** Whom the cue at `verb` is said to, and what stands behind them. */
export function behindHearer(reading: Reading, verb: number, cue: CueForm, limit: number): Hearer {
  const at = pastAdverbials(reading, verb + 1, limit, cue)
  if (cue.entry.frame.startsWith('a')) {
    const whom = addresseeAt(reading, at, limit, cue.prepositions)
    // "warned the worst was to come" warns nobody.
    if (whom && (!isFinite(reading, whom.last + 1) || (cue.entry.lemma === 'tell' && isOfWhich(reading, verb, whom)))) {
      const opening = whom.last + 1
      return { addressee: whom, opening, at: pastPlace(reading, pastAdverbials(reading, opening, limit, cue), limit) }
    }
  }
  // "promised the crew that it would row", "promised Vik they would"
  const promised = cue.takes.includes('a') ? promisedTo(reading, at, limit) : undefined
  if (!promised) return { addressee: null, opening: verb + 1, at }
  const opening = promised.last + 1
  return { addressee: promised, opening, at: pastPlace(reading, opening, limit) }
}

/** Whom the cue at `verb` is said to where its words stand before it: "…, Vik told the crew", "…, Vik wrote to the crew". */
export function hearerBehind(reading: Reading, verb: number, cue: CueForm, limit: number): NounPhrase | null {
  if (!cue.entry.frame.startsWith('a')) return hearerBehindTo(reading, verb, cue, limit)
  // "asked Monday", "warned last week"
  const whom = hasBit(reading.bits, verb + 1, Is.time) ? undefined : addresseeAt(reading, verb + 1, limit)
  return whom && !hasBit(reading.bits, whom.head.last, Is.time) ? whom : null
}

/** Whom the cue at `verb` is said to behind its "to": "said to reporters that", where "replied to criticism" tells of what. */
export function hearerBehindTo(reading: Reading, verb: number, { entry }: CueForm, limit: number): NounPhrase | null {
  const { bits, tokens } = reading
  if (tokens[verb + 1]?.lower !== 'to' || !speaking.has(entry.lemma)) return null
  const whom = addresseeAt(reading, verb + 2, limit)
  const last = whom?.head.last ?? verb
  return whom && (hasBit(bits, last, Is.capital | Is.object | Is.role) || isPeople(tokens, last)) ? whom : null
}
const speaking: ReadonlySet<string> = new Set(['say', 'write', 'explain', 'reply', 'whisper', 'shout', 'complain'])

// "the deal, which Vik told the Tide was late"
function isOfWhich({ bits, tokens }: Reading, verb: number, { last }: NounPhrase): boolean {
  if (!hasBit(bits, last, Is.capital)) return false
  for (let at = verb - 2; at > verb - 6; at--) if (isWhich(tokens, at)) return true
  return false
}
const isWhich = among('which that')

// An infinitive is what is said, "agreed on Monday to pay", and no adverbial that is stepped over.
const pastAdverbials = (reading: Reading, from: number, limit: number, cue: CueForm): number =>
  opensInfinitive(reading, from, cue) ? from : skipAdverbials(reading, from, limit, cue.prepositions)

/** Whether an infinitive that the cue takes opens at a token: "agreed to pay", "agreed never to pay". */
export const opensInfinitive = (reading: Reading, at: number, { takes }: CueForm): boolean =>
  takes.includes('i') && isInfinitiveAt(reading, isNever(reading.tokens, at) ? at + 1 : at)
