import type { Mention, Speaker } from '../../types.ts'
import { isRunOn } from '../reading/loose.ts'
import type { Reading, Run } from '../reading/reading.ts'
import type { Utterance } from '../utterances.ts'
import type { Cast } from './cast.ts'
import { genderOf, genderOfPronoun } from './gender.ts'
import { toSpeaker } from './speaker.ts'

/** Who has just asked a question, and of whom, where that is a person who is named. */
export type Asker = {
  readonly actor: string
  readonly asking?: Mention | undefined
  readonly asked?: Mention | undefined
}

/** Who asks in an utterance by `speaker`; null where it is no question. */
export function askerOf(
  reading: Reading,
  cast: Cast,
  { class: kind, addressee }: Utterance,
  speaker: Speaker | null,
): Asker | null {
  if (kind !== 'question' || !speaker?.actor) return null
  const asked = addressee ? cast.personAt(toSpeaker(reading, cast, addressee)) : undefined
  return { actor: speaker.actor, asking: cast.personAt(speaker), asked }
}

/** Whether `pronoun`, which says something next, answers the question: as its cue says, or as far as genders tell. */
export function answers(
  { document: { text } }: Reading,
  { asking, asked }: Asker,
  pronoun: string,
  lemma: string,
): boolean {
  if (replies.has(lemma)) return true
  const gender = genderOfPronoun(pronoun)
  if (!asked || !gender) return false
  const own = genderOf(text, asked)
  return own === gender || (own === undefined && (!asking || genderOf(text, asking) !== gender))
}

const replies: ReadonlySet<string> = new Set(['reply', 'answer', 'respond', 'retort', 'counter'])

/** Whether marked words in a line of their own answer what was asked right before: "“Does it leak?” Vik asked." / "“It does.”" */
export const isAnswer = (
  reading: Reading,
  { first }: Run,
  sentence: Run,
  asked: Pick<Utterance, 'lemma' | 'pieces'> | undefined,
): boolean =>
  asked?.lemma === 'ask' &&
  first === sentence.first &&
  !isRunOn(reading, first) &&
  reading.tokens[(asked.pieces.at(-1)?.last ?? 0) - 1]?.text === '?'
