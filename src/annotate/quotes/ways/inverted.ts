import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { behindTown } from '../phrases/behind-town.ts'
import { isDate } from '../phrases/chunk.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { withFollower } from '../phrases/partners.ts'
import { isPluralRole } from '../phrases/plural-role.ts'
import { withSecondRole } from '../phrases/second-role.ts'
import { isPlainVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The speaker after a cue that follows the words it reports: "…,” said Vik"; undefined where the order is another. */
export function speakerAfter(
  reading: Reading,
  verb: number,
  { entry, form }: CueForm,
  { first, last }: Run,
): NounPhrase | undefined {
  const { bits, tokens } = reading
  const isOfMany = form === 'base' && ofMany.has(entry.lemma)
  if (verb <= first || !(form === 'past' || form === 'present' || isOfMany)) return undefined
  const before = bits[verb - 1] ?? 0
  const afterMark = (before & Is.mark) > 0
  if (!afterMark && !(before & Is.comma)) return undefined
  const named = phraseStartingAt(reading, behindTown(reading, verb + 1), last)
  const phrase = withFollower(reading, withSecondRole(reading, named, last), last)
  if (!phrase || (isOfMany && !isPlural(tokens, phrase))) return undefined
  // "Not so, insisted Vik: “…”"
  const isName = hasBit(bits, phrase.head.last, Is.capital)
  const leadsOn = isName && hasBit(bits, phrase.last + 1, Is.colon) && hasBit(bits, phrase.last + 2, Is.mark)
  if ((afterMark || leadsOn) && !entry.frame.includes('c') && !entry.frame.includes('q')) return undefined
  if (!afterMark && !leadsOn && !(inverting.has(entry.lemma) && isPlainInversion(reading, phrase, last, entry.lemma)))
    return undefined
  const next = bits[phrase.last + 1] ?? 0
  const goesOn = afterMark && (isDate(reading, phrase.last + 1) || isParticiple(reading, phrase.last + 1))
  // "“The Gull” admits it still hurts"
  if (next & Is.adverb && tokens[phrase.first]?.lower === 'it') return undefined
  return phrase.last >= last || next & boundary || goesOn || isPartOfIt(tokens, phrase.last + 1) ? phrase : undefined
}

// "…, said one diver involved in the work"
const isPartOfIt = among('involved briefed interviewed contacted authorized authorised')

// "said one diver involved in the work", "said a man known as Bob", "said one senator up for election"
const isParticiple = ({ bits, tokens }: Reading, at: number): boolean =>
  (hasBit(bits, at, Is.past) || bits[at] === 0 || tokens[at]?.lower === 'known') &&
  (hasBit(bits, at + 1, Is.preposition) || tokens[at + 1]?.lower === 'as')

const boundary =
  Is.comma |
  Is.stop |
  Is.preposition |
  Is.time |
  Is.opener |
  Is.subordinator |
  Is.relative |
  Is.mark |
  Is.dash |
  Is.gerund |
  Is.colon |
  Is.conjunction |
  Is.adverb

// "…, say experts", "…, warn ministers"
const ofMany: ReadonlySet<string> = new Set(['say', 'warn', 'claim', 'argue'])

// Without marks only the plainest cues stand before their subject.
const inverting: ReadonlySet<string> = new Set([
  'say',
  'add',
  'write',
  'report',
  'note',
  'explain',
  'argue',
  'continue',
  'conclude',
  'warn',
  'claim',
  'state',
  'declare',
  'announce',
])

// "…, said Vik." but not "Vik, who came late, said tensions were high.": no verb follows before the next pause.
function isPlainInversion(reading: Reading, phrase: NounPhrase, limit: number, lemma: string): boolean {
  const { bits, tokens } = reading
  const { first, last, head } = phrase
  // "hosts a show, writes a column"
  if (lemma === 'write' && !hasBit(bits, head.last, Is.capital | Is.role)) return false
  const isNamed = hasBit(bits, first, Is.capital | Is.determiner) || hasBit(bits, head.last, Is.capital)
  if (!isNamed && !isPlural(tokens, phrase)) return false
  // "Vik, who came late, argues the order targets Danes."
  if (head.last > first && isPlainVerb(reading, head.last - 1)) return false
  // "Vik, who came late, warned the port that it leaks."
  if (tokens[last + 1]?.lower === 'that') return false
  for (let i = isPartOfIt(tokens, last + 1) ? last + 2 : last + 1; i <= limit; i++) {
    const bit = bits[i] ?? 0
    if (bit & (Is.comma | Is.stop | Is.dash | Is.opener | Is.relative)) return true
    if (bit & (Is.auxiliary | Is.verb | Is.pronoun | Is.past | Is.cue | Is.mark)) return false
  }
  return true
}

// "say experts", "said police"
function isPlural(tokens: Reading['tokens'], { head }: NounPhrase): boolean {
  const noun = tokens[head.last]
  return noun !== undefined && isPluralRole(noun)
}
