import type { Document, Quantity, TokenSpan } from '../types.ts'
import { comparatorOf, restates } from './changes/comparators.ts'
import { describe, type Description } from './description.ts'
import { gapBefore } from './measures/gapped.ts'
import { isNextListed } from './measures/next-listed.ts'
import { modalityOf } from './modality/modality.ts'
import { lowerAt, words } from './phrases/neighbours.ts'
import { beforeAdverbs } from './phrases/step-over.ts'
import type { Reading } from './readings.ts'
import { isNextPlace } from './subjects/next-place.ts'
import { isConverted } from './units/converted.ts'

/** What a sentence says about a quantity: how it compares, how certain it is, and what it measures. */
export type Statement = Pick<Quantity, 'cmp' | 'modality'> & { readonly told: Description | undefined }

/** A quantity with what was said about it, which the next may go on with. */
export type Before = Statement & { readonly reading: Reading }

/** What the sentence says about a quantity, in the light of the quantity before it. */
export function stateAbout(
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  before: Before | undefined,
  after: Reading | undefined,
): Statement {
  if (!reading.amount) return calendar
  const told = describe(document, sentence, reading, { before: before?.reading, told: before?.told, after })
  const own = comparatorOf(document, reading.amount)
  const goesOn = before && (restates(document, before.reading, reading) || isNextChange(document, before, reading))
  const cmp = own === '=' && goesOn ? before.cmp : own
  const said = modalityOf(document, told.clause, reading, sentence.last, before?.reading)
  if (!before || !isOtherWords(document, before, reading)) return { told, cmp, modality: said }
  const time = told.time ?? before.told?.time ?? null
  return { told: { ...told, time }, cmp, modality: said === 'asserted' ? before.modality : said }
}

// A date or an ordinal measures nothing.
const calendar: Statement = { told: undefined, cmp: '=', modality: 'asserted' }

// "will cut 900 jobs in May, or about 5 percent of its staff": as much to come as the jobs, and then
function isOtherWords({ tokens }: Document, { reading }: Before, { first }: Reading): boolean {
  // "highs of up to 90F (32C)"
  if (isConverted(tokens, reading.last, first)) return true
  const or = beforeAdverbs(tokens, first - 1, first - 4)
  return lowerAt(tokens, or) === 'or' && lowerAt(tokens, or - 1) === ',' && or - reading.last < 8
}

// "were down 2.3 percent in May and by 2.6 percent in June"
const isNextChange = ({ tokens }: Document, { reading, cmp }: Before, { first, last, form }: Reading): boolean =>
  (cmp === 'up' || cmp === 'down') &&
  form === reading.form &&
  ((lowerAt(tokens, first - 1) === 'by' && nextLinks.at(tokens, first - 2)) ||
    lowerAt(tokens, first - 1) === 'and' ||
    isNextListed(tokens, reading.last, { first, last }) ||
    gapBefore(tokens, first, reading.last) !== undefined ||
    isNextPlace(tokens, { first, last }, reading.last)) &&
  first - reading.last < 10
const nextLinks = words('and ,')

/** The figure before a span of time or the base of a rate, which goes on behind: "rose 5 percent in two weeks, to 40". */
export function steppedOver(
  before: Before | undefined,
  { first, form }: Reading,
  { measure, last }: Description,
  isBase: boolean,
): Before | undefined {
  if (!before?.told?.measure || first - Math.max(before.reading.last, before.told.last) > 4) return undefined
  return isBase || (form === 'duration' && measure === null) ? { ...before, told: { ...before.told, last } } : undefined
}
