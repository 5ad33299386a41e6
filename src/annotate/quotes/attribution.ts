import type { CueClass } from '../types.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
import type { Run } from './reading/reading.ts'

/** The names of the rules that attribute words; a reader's card explains each of them. */
export type QuoteRule =
  | 'subject'
  | 'subject-before-aside'
  | 'shared-subject'
  | 'relative'
  | 'participle'
  | 'passive'
  | 'nominal'
  | 'quoted-as'
  | 'content-before'
  | 'inverted'
  | 'according-to'
  | 'any-verb'
  | 'inverted-any-verb'
  | 'lead-in'
  | 'announced'
  | 'signed'
  | 'transcript'
  | 'interview'
  | 'headline'
  | 'carried'
  | 'fragment'

/** Who says what in one sentence, as token runs; `pieces` are the parts of one utterance, in the order of the text. */
export type Attribution = {
  readonly cue: Run | null
  readonly lemma: string
  readonly class: CueClass
  readonly speaker: NounPhrase | null
  readonly addressee: NounPhrase | null
  readonly via: readonly NounPhrase[]
  readonly pieces: readonly Run[]
  readonly rule: QuoteRule
}

/** An attribution that no listed cue makes: its class is neutral. */
export const uncued = (
  speaker: NounPhrase | null,
  pieces: readonly Run[],
  rule: QuoteRule,
  cue: Run | null = null,
): Attribution => ({ cue, lemma: '', class: 'neutral', speaker, addressee: null, via: [], pieces, rule })

/** Whether a token stands in the words that an attribution reports. */
export const isReportedBy = ({ pieces }: Attribution, at: number): boolean =>
  pieces.some(({ first, last }) => first <= at && at <= last)

/** Whether somebody is reported in `run` to say something that stands after the cue: "Vik said the dam holds". */
export const isReportIn = ({ cue, rule }: Attribution, { first, last }: Run): boolean =>
  cue !== null && cue.first >= first && cue.last <= last && rule !== 'content-before' && rule !== 'inverted'
