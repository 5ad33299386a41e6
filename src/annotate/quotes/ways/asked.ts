import { among } from '../../vocabulary.ts'
import { uncued, type Attribution } from '../attribution.ts'
import { contentEnd } from '../content/content-end.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isPassive } from '../cues/cue-use.ts'
import { isUnreal } from '../cues/unreal.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { bitsBefore, hasBit, Is } from '../reading/words.ts'

/** What somebody is asked where nobody is named for asking: `'When asked whether it leaks, Vik left'`, `'Vik, asked about it, left'`. */
export function atAsked(reading: Reading, verb: number, cue: CueForm, { first, last }: Run): Attribution | undefined {
  if (!isAsking.has(cue.entry.lemma) || cue.form !== 'past') return undefined
  const place = placeOf(reading, verb, cue, first)
  const agent = agentAfter(reading, verb, last)
  const at = place && questionAfter(reading, verb === first, agent?.last ?? verb, last)
  if (!at) return undefined
  const isTopic = isAbout(reading.tokens, at)
  const start = isTopic ? at + 1 : at
  const end = endOf(reading, start, last, isTopic, place)
  if (end === undefined || (place === 'aside' && !isAsideEnd(reading, end + 1))) return undefined
  const asked = uncued(agent, [{ first: start, last: end }], 'passive', { first: verb, last: isTopic ? at : verb })
  return { ...asked, lemma: cue.entry.lemma, class: cue.entry.class }
}

const isAsking: ReadonlySet<string> = new Set(['ask', 'press', 'question'])

type Place = 'opening' | 'passive' | 'aside'

// "When asked", "Asked", "And asked"; "was asked"; "Vik, asked"
function placeOf(reading: Reading, verb: number, cue: CueForm, first: number): Place | undefined {
  const { bits, tokens } = reading
  let before = verb - 1
  while (before >= first && hasBit(bits, before, Is.adverb)) before--
  if (before < first || isWhen(tokens, before)) return 'opening'
  const bit = bitsBefore(bits, before + 1)
  if (bit & Is.conjunction && before === first) return 'opening'
  if (isPassive(reading, verb, cue)) return isUnreal(reading, before) ? undefined : 'passive'
  return bit & Is.comma ? 'aside' : undefined
}

const isWhen = among('when whenever if once after')

const agentAfter = (reading: Reading, verb: number, limit: number): NounPhrase | null =>
  reading.tokens[verb + 1]?.lower === 'by' ? (phraseStartingAt(reading, verb + 2, limit) ?? null) : null

/** The "about" or the question word behind `from` and behind when and where it is asked. */
function questionAfter({ bits, tokens }: Reading, opens: boolean, from: number, limit: number): number | undefined {
  if (opens && tokens[from + 1]?.lower === 'to') return from + 1
  for (let at = from + 1; at < limit && at < from + 9; at++) {
    if (opensQuestion(tokens, at)) return at
    const bit = bits[at] ?? 0
    if (bit & Is.adverb || (at > from + 1 && !(bit & breaking))) continue
    if (!(bit & (Is.preposition | Is.time))) return undefined
  }
  return undefined
}

const breaking =
  Is.comma | Is.stop | Is.auxiliary | Is.verb | Is.past | Is.pronoun | Is.mark | Is.conjunction | Is.colon | Is.cue
const isAbout = among('about')
const isQuestion = among('if whether what why how which who whom where')
const opensQuestion = among('about if whether what why how which who whom where')

/** Where the question or its topic ends; undefined for "asked about 40 people". */
function endOf(reading: Reading, start: number, limit: number, isTopic: boolean, place: Place): number | undefined {
  const { bits, tokens } = reading
  if (isTopic && hasBit(bits, start, Is.number)) return undefined
  if (isTopic && isPointing(tokens, start)) return start
  if (isTopic && !isQuestion(tokens, start)) return contentEnd(reading, start, limit, 'phrase')
  const end = contentEnd(reading, start, limit, place === 'passive' ? 'clause' : 'background')
  // "when asked why, he left"
  return end > start ? end : undefined
}
const isPointing = among('it him them this')

// The comma that closes the aside; not one before "and", where "asked" is the verb of a list.
const isAsideEnd = ({ bits }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.comma) && !hasBit(bits, at + 1, Is.conjunction)
