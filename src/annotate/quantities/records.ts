import type { Context, Document, Quantity, TokenSpan } from '../types.ts'
import { asAge } from './age-measure.ts'
import { isChangeFrom } from './change-from.ts'
import { innermostQuote } from './claimant.ts'
import { checkPriority, isClaim } from './claims.ts'
import { comparatorOf, restates } from './comparators.ts'
import { describe, type Description } from './description.ts'
import { modalityOf } from './modality.ts'
import { isExchangeRate } from './exchange-rates.ts'
import { gapBefore } from './gapped.ts'
import { lowerAt, words } from './neighbours.ts'
import { isNextListed } from './next-listed.ts'
import { isNextPlace } from './next-place.ts'
import { putterLookup } from './put-at.ts'
import type { Reading } from './readings.ts'
import { adverbs, auxiliaries } from './verbs.ts'

/** The records of all readings: what is measured, of what, whose, when, who says so, and whether it is a claim. */
export function toQuantities(document: Document, { known }: Context, readings: readonly Reading[]): Quantity[] {
  const quoteAround = innermostQuote(known)
  const putterOf = putterLookup(known)
  const sentenceAt = sentenceLookup(document)
  let before: Before | undefined
  const alike = new Map<Quantity['form'], Before>()
  return readings.map((reading, index) => {
    const { start, end, value, rule } = reading
    // "79 percent left within 15 minutes, up from 71 percent": from a figure of its kind.
    // "900 people, or 5 percent, are old, while 700 are not": from what was counted.
    const isBare = reading.form === 'count' && auxiliaries.at(document.tokens, reading.last + 1)
    const origin = isChangeFrom(document.tokens, reading.first) || isBare ? alike.get(reading.form) : undefined
    const statement = reading.amount
      ? stateAbout(document, sentenceAt(reading.first), reading, origin ?? before, readings[index + 1])
      : calendar
    // "11.8 per 100,000 people": the base of a rate is no claim of its own.
    const isBase = lowerAt(document.tokens, reading.first - 1) === 'per'
    if (statement.told) {
      before = steppedOver(before, reading, statement.told, isBase) ?? { reading, ...statement }
      alike.set(before.reading.form, before)
    }
    const { measure, denominator, subject, time } = statement.told ?? undescribed
    const { unit, form } = asAge(reading, measure)
    const { cmp, modality } = statement
    const quote = quoteAround(reading)
    const claimant =
      (quote ? quote.speaker : statement.told && putterOf(document, statement.told.clause, reading)) ?? null
    const isRate = isExchangeRate(document, reading, readings[index - 1])
    // "4.2 deaths per 1,000 births"
    const scaled = (reading.amount?.numeral.scale ?? 1) >= 100 || denominator !== null
    return {
      kind:
        !isBase && !isRate && isClaim({ form, value, cmp, modality, scaled, quoted: quote?.speaker != null })
          ? 'claim'
          : 'quantity',
      start,
      end,
      exact: document.text.slice(start, end),
      value,
      unit,
      form,
      cmp,
      rule,
      measure,
      denominator,
      subject,
      time,
      modality,
      claimant,
      via: quote?.via ?? [],
      checkPriority: checkPriority({ form, value, cmp }),
    }
  })
}

type Statement = Pick<Quantity, 'cmp' | 'modality'> & { readonly told: Description | undefined }
type Before = Statement & { readonly reading: Reading }

/** The figure before a span of time or the base of a rate, which goes on behind: "rose 5 percent in two weeks, to 40". */
function steppedOver(
  before: Before | undefined,
  { first, form }: Reading,
  { measure, last }: Description,
  isBase: boolean,
): Before | undefined {
  if (!before?.told?.measure || first - before.reading.last > 4) return undefined
  return isBase || (form === 'duration' && measure === null) ? { ...before, told: { ...before.told, last } } : undefined
}

/** What the sentence says about a quantity, in the light of the quantity before it. */
function stateAbout(
  document: Document,
  sentence: TokenSpan,
  reading: Reading,
  before: Before | undefined,
  after: Reading | undefined,
): Statement {
  const told = describe(document, sentence, reading, { before: before?.reading, told: before?.told, after })
  const own = reading.amount ? comparatorOf(document, reading.amount) : '='
  const goesOn = before && (restates(document, before.reading, reading) || isNextChange(document, before, reading))
  const cmp = own === '=' && goesOn ? before.cmp : own
  const said = modalityOf(document, told.clause, reading, sentence.last, before?.reading)
  const isSame = before !== undefined && said === 'asserted' && isOtherWords(document, before, reading)
  return { told, cmp, modality: isSame ? before.modality : said }
}

// "will cut 900 jobs, or about 5 percent of its staff": as much to come as the jobs
function isOtherWords({ tokens }: Document, { reading }: Before, { first }: Reading): boolean {
  let or = first - 1
  while (or > first - 4 && adverbs.at(tokens, or)) or--
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

// A date or an ordinal measures nothing.
const calendar: Statement = { told: undefined, cmp: '=', modality: 'asserted' }
const undescribed = { measure: null, denominator: null, subject: null, time: null }

/** A lookup of the sentence a token stands in; asked in the order of the text, it reads the sentences once. */
function sentenceLookup({ sentences }: Document): (token: number) => TokenSpan {
  let at = 0
  return (token) => {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? token) < token) at++
    return sentences[at] ?? { first: 0, last: 0, start: 0, end: 0 }
  }
}
