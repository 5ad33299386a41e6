import type { Finder, Mention, Quote, Speaker } from '../types.ts'
import { among } from '../vocabulary.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
import { readForQuotes } from './reading/read-for-quotes.ts'
import { endOfTitle, markedAt, type Reading, type Run } from './reading/reading.ts'
import { hasBit, Is } from './reading/words.ts'
import { aboutWhom, type About } from './speakers/about-whom.ts'
import { askerOf, type Asker } from './speakers/asker.ts'
import { bodyAgain, bodyOf, itAgain } from './speakers/body-heard.ts'
import { isByOne } from './speakers/by-one.ts'
import { castOf, type Cast } from './speakers/cast.ts'
import { isEpithet } from './speakers/epithet.ts'
import { isAnonymous, isUnnamed } from './speakers/nominal-before.ts'
import { toSpeaker } from './speakers/speaker.ts'
import { speaksOn } from './speakers/speaks-on.ts'
import { spokenOf } from './speakers/spoken-of.ts'
import type { Heard } from './speakers/turn.ts'
import { utterancesIn, type Utterance } from './utterances.ts'
import { headlineSpeech } from './ways/headline-label.ts'

/** Every quotation, direct, mixed or indirect, with its speaker and cue, in the order of the text. */
export const findQuotes: Finder<Quote> = (document, { known }) => {
  const reading = readForQuotes(document)
  const cast = castOf(known)
  let before: Heard | undefined
  let body: Mention | undefined
  let voice: Mention | undefined
  let asker: Asker | null = null
  let about: About | undefined
  return utterancesIn(reading, headlineSpeech(reading, cast))
    .filter((utterance) => !isByNobody(reading, utterance))
    .flatMap((utterance) => {
      const heard =
        utterance.speaker &&
        (itAgain(reading, cast, utterance, voice) ??
          bodyAgain(reading, cast, utterance.speaker, body) ??
          toSpeaker(reading, cast, utterance.speaker, before, spokenOf(reading, cast, utterance, asker, before, about)))
      const again = heard?.actor === null && before ? speaksOn(reading, cast, utterance, before) : undefined
      const named = again && heard ? { ...heard, actor: again.actor, name: again.name } : heard
      const speaker = named && isByOne(reading, cast, utterance, named) ? null : named
      const person = speaker && (before?.person?.actor === speaker.actor ? before.person : cast.personAt(speaker))
      if (speaker && utterance.speaker && (person || isStranger(reading, cast, utterance.speaker, speaker)))
        before = { person: person ?? null, at: heardAt(reading, utterance, speaker) }
      if (speaker) {
        const spoken = bodyOf(cast, speaker)
        body = spoken ?? body
        voice = spoken ?? (speaker.actor === null ? undefined : voice)
      }
      asker = askerOf(reading, cast, utterance, speaker)
      about = speaker?.actor ? undefined : aboutWhom(reading, cast, utterance, about)
      return utterance.pieces.map((piece) => toQuote(reading, cast, utterance, speaker, piece))
    })
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

// Whoever goes on speaking without a cue is heard where the words are.
const heardAt = ({ tokens }: Reading, { isInherited, pieces: [piece] }: Utterance, { start }: Speaker): number =>
  isInherited && piece ? Math.max(start, tokens[piece.first]?.start ?? 0) : start

// Somebody speaks whom no name is known for: "a spokesman", "the Italian".
const isStranger = (reading: Reading, cast: Cast, phrase: NounPhrase, { actor }: Speaker): boolean =>
  isUnnamed(reading, phrase.head) ||
  isEpithet(reading, cast, phrase) ||
  (actor === null && isAnonymous(reading.tokens, phrase.head.last))

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
  const isRelative = hasBit(bits, phrase.first, Is.relative) && speaker.name === speaker.text
  if ((isPronoun || isRelative) && speaker.actor === null) return 'none'
  if (isInherited) return 'inherited'
  return isPronoun || rule === 'interview' ? 'resolved' : 'stated'
}
