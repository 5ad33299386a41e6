import type { Mention, Speaker } from '../types.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
import type { Reading } from './reading/reading.ts'
import { aboutWhom, type About } from './speakers/about-whom.ts'
import { askerOf, type Asker } from './speakers/asker.ts'
import { bodyAgain, bodyOf, itAgain } from './speakers/body-heard.ts'
import { isByOne } from './speakers/by-one.ts'
import type { Cast } from './speakers/cast.ts'
import { isEpithet } from './speakers/epithet.ts'
import { isAnonymous, isUnnamed } from './speakers/nominal-before.ts'
import { toSpeaker } from './speakers/speaker.ts'
import { speaksOn } from './speakers/speaks-on.ts'
import { spokenOf } from './speakers/spoken-of.ts'
import type { Heard } from './speakers/turn.ts'
import type { Utterance } from './utterances.ts'

/** Who spoke, asked and was spoken of last: the person, the body, the one that may be "it". */
export type Talk = {
  readonly before?: Heard | undefined
  readonly body?: Mention | undefined
  readonly voice?: Mention | undefined
  readonly asker: Asker | null
  readonly about?: About | undefined
}

/** Nobody has spoken yet. */
export const silence: Talk = { asker: null }

/** Who says an utterance whose speaker `phrase` names, after what was said before; null where that is no one. */
export function speakerIn(
  reading: Reading,
  cast: Cast,
  utterance: Utterance,
  phrase: NounPhrase,
  { before, body, voice, asker, about }: Talk,
): Speaker | null {
  const same = itAgain(reading, cast, utterance, voice) ?? bodyAgain(reading, cast, phrase, body)
  const spoken = same ? undefined : spokenOf(reading, cast, utterance, asker, before, about)
  const heard = same ?? toSpeaker(reading, cast, phrase, before, spoken)
  const again = heard.actor === null && before ? speaksOn(reading, cast, utterance, before) : undefined
  const named = again ? { ...heard, actor: again.actor, name: again.name } : heard
  return isByOne(reading, cast, utterance, named) ? null : named
}

/** The talk with an utterance more, which `speaker` says. */
export function talkAfter(
  reading: Reading,
  cast: Cast,
  utterance: Utterance,
  speaker: Speaker | null,
  talk: Talk,
): Talk {
  const asker = askerOf(reading, cast, utterance, speaker)
  const about = speaker?.actor ? undefined : aboutWhom(reading, cast, utterance, talk.about)
  if (!speaker) return { ...talk, asker, about }
  const body = bodyOf(cast, speaker)
  return {
    before: heardNext(reading, cast, utterance, speaker, talk.before),
    body: body ?? talk.body,
    voice: body ?? (speaker.actor === null ? undefined : talk.voice),
    asker,
    about,
  }
}

function heardNext(
  reading: Reading,
  cast: Cast,
  utterance: Utterance,
  speaker: Speaker,
  before: Heard | undefined,
): Heard | undefined {
  const person = before?.person?.actor === speaker.actor ? before.person : (cast.personAt(speaker) ?? null)
  const isKnown =
    person !== null || (utterance.speaker !== null && isStranger(reading, cast, utterance.speaker, speaker))
  return isKnown ? { person, at: heardAt(reading, utterance, speaker) } : before
}

// Whoever goes on speaking without a cue is heard where the words are.
const heardAt = ({ tokens }: Reading, { isInherited, pieces: [piece] }: Utterance, { start }: Speaker): number =>
  isInherited && piece ? Math.max(start, tokens[piece.first]?.start ?? 0) : start

// Somebody speaks whom no name is known for: "a spokesman", "the Italian".
const isStranger = (reading: Reading, cast: Cast, phrase: NounPhrase, { actor }: Speaker): boolean =>
  isUnnamed(reading, phrase.head) ||
  isEpithet(reading, cast, phrase) ||
  (actor === null && isAnonymous(reading.tokens, phrase.head.last))
