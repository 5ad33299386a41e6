import type { CueForm } from './cue-forms.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { Run } from './reading.ts'

/** Who says what in one sentence, as token runs; `pieces` are the parts of one utterance. */
export type Attribution = {
  readonly cue: Run
  readonly lemma: string
  readonly class: CueForm['entry']['class']
  readonly speaker: NounPhrase | null
  readonly addressee: NounPhrase | null
  readonly pieces: readonly Run[]
  readonly rule: string
}
