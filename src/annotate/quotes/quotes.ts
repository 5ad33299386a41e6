import type { Finder, Quote } from '../types.ts'
import { among } from '../vocabulary.ts'
import { readForQuotes } from './reading/read-for-quotes.ts'
import { endOfTitle, markedAt, type Reading, type Run } from './reading/reading.ts'
import { hasBit, Is } from './reading/words.ts'
import { castOf, type Cast } from './speakers/cast.ts'
import { toSpeaker } from './speakers/speaker.ts'
import { silence, speakerIn, talkAfter } from './talk.ts'
import { utterancesIn, type Utterance } from './utterances.ts'
import { headlineSpeech } from './ways/headline-label.ts'

/** Every quotation, direct, mixed or indirect, with its speaker and cue, in the order of the text. */
export const findQuotes: Finder<Quote> = (document, { known }) => {
  const reading = readForQuotes(document)
  const cast = castOf(known)
  let talk = silence
  return utterancesIn(reading, headlineSpeech(reading, cast))
    .filter((utterance) => !isByNobody(reading, utterance))
    .flatMap((utterance) => {
      const speaker = utterance.speaker && speakerIn(reading, cast, utterance, utterance.speaker, talk)
      talk = talkAfter(reading, cast, utterance, speaker, talk)
      return utterance.pieces.map((piece) => toQuote(reading, cast, utterance, speaker, piece))
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

// "Nobody asked them to stay" reports no words.
const isByNobody = ({ tokens }: Reading, { speaker }: Utterance): boolean =>
  speaker !== null && (isNobody(tokens, speaker.head.first) || isNoOne(tokens, speaker.head.first))
const isNobody = among('nobody nothing none')
const isNoOne = (tokens: Reading['tokens'], at: number): boolean =>
  tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'one'

function toQuote(reading: Reading, cast: Cast, utterance: Utterance, speaker: Quote['speaker'], piece: Run): Quote {
  const cue = utterance.cue && spanOf(reading, utterance.cue)
  return {
    ...spanOf(reading, piece),
    kind: 'quote',
    form: formOf(reading, piece),
    speaker,
    cue:
      cue && utterance.lemma
        ? { start: cue.start, end: cue.end, lemma: utterance.lemma, class: utterance.class }
        : null,
    addressee: utterance.addressee && toSpeaker(reading, cast, utterance.addressee),
    via: utterance.via.map((phrase) => toSpeaker(reading, cast, phrase)),
    tier: tierOf(reading, utterance, speaker),
    group: utterance.group,
    rule: utterance.rule,
  }
}

function spanOf({ document, tokens, bits }: Reading, { first, last }: Run) {
  const start = tokens[first]?.start ?? 0
  // The mark that closes a title belongs to the words that end with it.
  const end = tokens[bits[last + 1] === endOfTitle ? last + 1 : last]?.end ?? start
  return { start, end, exact: document.text.slice(start, end) }
}

function formOf(reading: Reading, { first, last }: Run): Quote['form'] {
  const opening = markedAt(reading, first)
  if (opening?.first === first && opening.last === last) return 'direct'
  for (let i = first; i <= last; i++) if (markedAt(reading, i)) return 'mixed'
  return 'indirect'
}

// A pronoun that leads to nobody names nobody.
function tierOf(
  { bits }: Reading,
  { speaker: phrase, isInherited, rule }: Utterance,
  speaker: Quote['speaker'],
): Quote['tier'] {
  if (!phrase || !speaker) return 'none'
  const isPronoun = phrase.first === phrase.last && hasBit(bits, phrase.first, Is.pronoun)
  const isBare = speaker.actor === null && speaker.name === speaker.text
  if (isBare && (isPronoun || hasBit(bits, phrase.first, Is.relative))) return 'none'
  if (isInherited) return 'inherited'
  return isPronoun || rule === 'interview' ? 'resolved' : 'stated'
}
