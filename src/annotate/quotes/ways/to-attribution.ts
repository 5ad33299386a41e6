import type { Attribution, QuoteRule } from '../attribution.ts'
import type { Content } from '../content/content-after.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { refusalBefore } from '../cues/refusal.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading, Run } from '../reading/reading.ts'

/** The attribution of pieces to a speaker by the cue at a verb; a refusal before the cue is a part of it. */
export function toAttribution(
  reading: Reading,
  verb: number,
  { entry }: CueForm,
  speaker: NounPhrase | null,
  content: Content | undefined,
  pieces: readonly Run[],
  rule: QuoteRule,
): Attribution {
  const refusal = refusalBefore(reading, verb)
  return {
    cue: { first: refusal ?? verb, last: content?.cueLast ?? verb },
    lemma: entry.lemma,
    class: refusal === undefined ? entry.class : 'denial',
    speaker,
    addressee: content?.addressee ?? null,
    via: [],
    pieces,
    rule,
  }
}
