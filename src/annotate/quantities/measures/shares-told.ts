import type { Document, TokenSpan } from '../../types.ts'
import { isChangeFrom } from '../changes/change-from.ts'
import type { Clause } from '../phrases/clauses.ts'
import type { Reading } from '../readings.ts'
import { tellsDeed } from '../subjects/tells-deed.ts'
import { isNextListed } from './next-listed.ts'
import { hasOwnNoun } from './own-noun.ts'
import { sharesMeasure } from './shared-measure.ts'

/** Whether a number measures what was told of the one before: "fell 6 percent to 40"; not where it has a noun of its own. */
export const sharesTold = (
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  clause: Clause,
  before: Reading,
  told: { readonly measure: string | null; readonly last: number },
): boolean =>
  (told.measure !== null || isChangeFrom(document.tokens, reading.first)) &&
  // "70 percent live alone. This is 3 points lower": what they do is no level.
  !(before.first < sentence.first && told.measure !== null && tellsDeed(told.measure)) &&
  sharesMeasure(document, sentence, reading, before, told.last) &&
  !hasOwnNoun(document.tokens, clause, reading) &&
  // "Exports and imports rose 3 and 5 percent": to each its own.
  !(isNextListed(document.tokens, before.last, reading) && told.measure?.includes(' and '))
