import type { Score } from './score.ts'
import measuredJson from './measured.json' with { type: 'json' }

/** How the rules do on annotated texts, as `npm run bench:accuracy` last measured it. */
export type Measured = {
  readonly articles: number
  readonly words: number
  readonly quotes: Score
  readonly speakers: Score
  readonly claims: Score
  readonly values: Score
  readonly mentions: Score
  readonly actors: Score
  /** Single sentences with the fields of a claim, and how often each is right, from 0 to 1. */
  readonly sentences: { readonly claims: number; readonly fields: Readonly<Record<string, number>> }
}

export const measured: Measured = measuredJson
