import { firstFrom } from '../sorted.ts'
import type { Context, Document, Quantity, Quote, Speaker, TokenSpan } from '../types.ts'
import { asAge } from './ages/age-measure.ts'
import { isChangeFrom } from './changes/change-from.ts'
import { innermostQuote } from './claimant.ts'
import { checkPriority, isClaim } from './claims.ts'
import { lowerAt } from './phrases/neighbours.ts'
import { auxiliaries } from './phrases/verbs.ts'
import { putterLookup } from './put-at.ts'
import type { Reading } from './readings.ts'
import { sentenceLookup } from './sentence-lookup.ts'
import { stateAbout, steppedOver, type Before, type Statement } from './statements.ts'
import { isExchangeRate } from './units/exchange-rates.ts'

/** The records of all readings: what is measured, of what, whose, when, who says so, and whether it is a claim. */
export function toQuantities(document: Document, { known }: Context, readings: readonly Reading[]): Quantity[] {
  const quoteAround = innermostQuote(known)
  const putterOf = putterLookup(known)
  const sentenceAt = sentenceLookup(document)
  let before: Before | undefined
  const alike = new Map<Quantity['form'], Before>()
  return readings.map((reading, index) => {
    // "79 percent left within 15 minutes, up from 71 percent": from a figure of its kind.
    // "900 people, or 5 percent, are old, while 700 are not": from what was counted.
    const isBare = reading.form === 'count' && auxiliaries.at(document.tokens, reading.last + 1)
    const origin = isChangeFrom(document.tokens, reading.first) || isBare ? alike.get(reading.form) : undefined
    const quote = quoteAround(reading)
    const sentence = withinQuote(document, sentenceAt(reading.first), quote)
    const statement = stateAbout(document, sentence, reading, origin ?? before, readings[index + 1])
    // "11.8 per 100,000 people": the base of a rate is no claim of its own.
    const isBase = lowerAt(document.tokens, reading.first - 1) === 'per'
    if (statement.told) {
      before = steppedOver(before, reading, statement.told, isBase) ?? { reading, ...statement }
      alike.set(before.reading.form, before)
    }
    const claimant =
      (quote ? quote.speaker : statement.told && putterOf(document, statement.told.clause, reading)) ?? null
    const isOwn = !isBase && !isExchangeRate(document, reading, readings[index - 1])
    const isQuoted = quote?.speaker != null
    return toQuantity(document, reading, statement, { isOwn, isQuoted, claimant, via: quote?.via ?? [] })
  })
}

// "told investors sales had risen 4 percent": whom it is said to is no part of what is measured.
function withinQuote({ tokens }: Document, sentence: TokenSpan, quote: Quote | undefined): TokenSpan {
  const hearer = quote?.addressee
  if (!quote || !hearer || hearer.end < sentence.start || hearer.end !== quote.start - 1) return sentence
  return { ...sentence, first: firstFrom(tokens, ({ start }) => start, quote.start), start: quote.start }
}

type Setting = Pick<Quantity, 'claimant' | 'via'> & { readonly isOwn: boolean; readonly isQuoted: boolean }

/** The record of one reading; what is no quantity of its own is no claim. */
function toQuantity(
  { text }: Document,
  reading: Reading,
  { told, cmp, modality }: Statement,
  { isOwn, isQuoted, claimant, via }: Setting,
): Quantity {
  const { start, end, value, rule } = reading
  const { measure, denominator, subject, time } = told ?? undescribed
  const { unit, form } = asAge(reading, measure)
  // "4.2 deaths per 1,000 births"
  const scaled = (reading.amount?.numeral.scale ?? 1) >= 100 || denominator !== null
  return {
    kind: isOwn && isClaim({ form, value, cmp, modality, scaled, quoted: isQuoted }) ? 'claim' : 'quantity',
    start,
    end,
    exact: text.slice(start, end),
    value,
    unit,
    form,
    cmp,
    rule,
    measure: measure !== null && claimant && isNameOf(measure, claimant) ? null : measure,
    denominator,
    subject,
    time,
    modality,
    claimant,
    via,
    checkPriority: checkPriority({ form, value, cmp }),
  }
}
// "The bank forecasts 3 percent": whoever gives a figure is not what it measures.
const isNameOf = (measure: string, { text }: Speaker): boolean => text.replace(/^(?:the|an?) /iu, '') === measure
const undescribed = { measure: null, denominator: null, subject: null, time: null }
