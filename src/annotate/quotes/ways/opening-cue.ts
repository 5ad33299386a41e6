import type { Attribution } from '../attribution.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { phraseStartingAt } from '../phrases/noun-phrase.ts'
import { markedAt, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** What a cue that opens its sentence before its subject attributes: `'Said Vik: “It leaks.”'`. */
export function atOpeningCue(
  reading: Reading,
  at: number,
  cue: CueForm,
  { first, last }: Run,
): Attribution | undefined {
  if (at !== first || cue.form !== 'past' || !cue.takesClause) return undefined
  const speaker = phraseStartingAt(reading, at + 1, last)
  if (!speaker || !hasBit(reading.bits, speaker.head.last, Is.capital | Is.role | Is.pronoun)) return undefined
  const pause = speaker.last + 1
  if (!hasBit(reading.bits, pause, Is.colon | Is.comma)) return undefined
  const marked = markedAt(reading, pause + 1)
  if (marked?.first !== pause + 1 || marked.first > last) return undefined
  return {
    cue: { first: at, last: at },
    lemma: cue.entry.lemma,
    class: cue.entry.class,
    speaker,
    addressee: null,
    via: [],
    pieces: [{ first: marked.first, last: marked.last }],
    rule: 'inverted',
  }
}
