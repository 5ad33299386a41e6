import type { Document, TokenSpan } from '../../types.ts'
import { lowerAt } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'
import type { Measured } from './measured-site.ts'

/** The people that a number without a noun counts, as the one before does: "killing 16 passengers and injuring 29"; null where they are not told. */
export const samePeople = (
  tokens: Document['tokens'],
  { noun, phrase }: Measured,
  sentence: TokenSpan,
  before: Reading | undefined,
  told: string | null | undefined,
): string | null =>
  noun === 'people' &&
  !phrase &&
  before?.form === 'count' &&
  before.value !== 1 &&
  // "killing 21 people, including 7 tourists, and injuring 25"
  lowerAt(tokens, before.first - 1) !== 'including' &&
  before.first >= sentence.first &&
  isMany(told)
    ? (told ?? null)
    : null
const isMany = (measure: string | null | undefined): boolean =>
  /(?:s|people|men|women|children|police|staff|crew|troops)$/u.test(measure ?? '')
