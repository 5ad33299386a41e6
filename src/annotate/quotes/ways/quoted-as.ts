import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentAfter } from '../content/content-after.ts'
import { contentBefore } from '../content/content-before.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { isHeardSaying } from '../cues/verbal-gerund.ts'
import { phraseEndingAt, phraseStartingAt, single, type NounPhrase } from '../phrases/noun-phrase.ts'
import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { subjectBefore } from '../subjects/subject.ts'

/** What the cue in "quoted as saying" attributes to whoever is quoted, by way of who quotes: "the Tide quoted Vik as saying". */
export function atQuotedAs(reading: Reading, verb: number, cue: CueForm, sentence: Run): Attribution | undefined {
  const { first, last } = sentence
  if (cue.form !== 'gerund') return undefined
  const quoted =
    reading.tokens[verb - 1]?.lower === 'as'
      ? (activeBefore(reading, verb - 2, first) ?? passiveBefore(reading, verb - 2, first))
      : (heardBefore(reading, verb, first) ?? passiveBefore(reading, verb - 1, first))
  if (!quoted) return undefined
  const content = contentAfter(reading, verb, cue, last)
  const said = content?.run ?? contentBefore(reading, quoted.start - 1, first)
  // "In the video, Vik is heard shouting abuse", "It leaks, but the Tide quoted Vik as pointing elsewhere"
  if (!said || (!content && !hasVerb(reading, said.first, said.last))) return undefined
  if (!content && hasBit(reading.bits, said.last, Is.conjunction)) return undefined
  return {
    cue: { first: verb, last: verb },
    lemma: cue.entry.lemma,
    class: cue.entry.class,
    speaker: quoted.speaker,
    addressee: content?.addressee ?? null,
    via: quoted.via ? [quoted.via] : [],
    pieces: [said],
    rule: 'quoted-as',
  }
}

type Quoted = {
  readonly speaker: NounPhrase
  readonly via: NounPhrase | undefined
  readonly start: number
}

// "the Tide quoted Vik"
function activeBefore(reading: Reading, last: number, floor: number): Quoted | undefined {
  const isObject = hasBit(reading.bits, last, Is.object)
  const speaker = isObject
    ? single(last)
    : (beforeAside(reading, last, floor) ?? phraseEndingAt(reading, last, verbBefore(reading, last, floor) + 1))
  if (!speaker || !isQuoting(reading.tokens, speaker.first - 1)) return undefined
  const via = subjectBefore(reading, speaker.first - 1, floor)?.phrase
  return { speaker, via, start: via?.first ?? speaker.first }
}

// "quoted Vik, the harbour master of Moss, as saying", "quoted a man who had been there as saying"
function beforeAside(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const speaker = phraseStartingAt(reading, verbBefore(reading, last, floor, longestAside) + 1, last)
  return speaker && hasBit(reading.bits, speaker.last + 1, Is.comma | Is.relative) ? speaker : undefined
}
const longestAside = 25

// "Vik was quoted by the Tide", "Vik was quoted in the Tide"
function passiveBefore(reading: Reading, last: number, floor: number): Quoted | undefined {
  const verb = verbBefore(reading, last, floor)
  if (!isQuoting(reading.tokens, verb) || !hasBit(reading.bits, verb - 1, Is.auxiliary)) return undefined
  const speaker = subjectBefore(reading, verb, floor)?.phrase
  const isBy = reading.tokens[verb + 1]?.lower === 'by'
  if (!speaker || (verb < last && !isBy && reading.tokens[verb + 1]?.lower !== 'in')) return undefined
  return { speaker, via: isBy ? phraseStartingAt(reading, verb + 2, last) : undefined, start: speaker.first }
}

// "Vik is heard saying", "Vik was filmed telling the crew"
function heardBefore(reading: Reading, verb: number, floor: number): Quoted | undefined {
  if (!isHeardSaying(reading, verb)) return undefined
  const speaker = subjectBefore(reading, verb - 1, floor)?.phrase
  return speaker && { speaker, via: undefined, start: speaker.first }
}

function verbBefore(reading: Reading, last: number, floor: number, reach = longestName): number {
  let at = last
  while (at > floor && at > last - reach && !isQuoting(reading.tokens, at)) at--
  return at
}
const longestName = 9

const isQuoting = among('quote quoted quotes quoting cite cited cites citing reported')
