import type { Context, Document, Quantity, TokenSpan } from '../types.ts'
import { innermostQuote } from './claimant.ts'
import { checkPriority, isClaim } from './claims.ts'
import { comparatorOf } from './comparators.ts'
import { describe, type Description } from './description.ts'
import { modalityOf } from './modality.ts'
import type { Reading } from './readings.ts'

/** The records of all readings: what is measured, of what, whose, when, who says so, and whether it is a claim. */
export function toQuantities(document: Document, { known }: Context, readings: readonly Reading[]): Quantity[] {
  const quoteAround = innermostQuote(known)
  const sentenceAt = sentenceLookup(document)
  let told: Description | undefined
  return readings.map((reading, index) => {
    const { start, end, value, unit, form, rule, amount } = reading
    const sentence = sentenceAt(reading.first)
    const [before, after] = [readings[index - 1], readings[index + 1]]
    told = amount ? describe(document, sentence, reading, { before, told, after }) : undefined
    const { measure, denominator, subject, time } = told ?? undescribed
    const cmp = amount ? comparatorOf(document, amount) : '='
    const modality = told ? modalityOf(document, told.clause, reading.first, sentence.last) : 'asserted'
    const quote = quoteAround(reading)
    const scaled = (amount?.numeral.scale ?? 1) >= 100
    const isAsserted = isClaim({ form, value, cmp, modality, scaled, quoted: quote?.speaker != null })
    return {
      kind: isAsserted ? 'claim' : 'quantity',
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
      claimant: quote?.speaker ?? null,
      via: quote?.via ?? [],
      checkPriority: checkPriority({ form, value, cmp }),
    }
  })
}

// A date or an ordinal measures nothing.
const undescribed = { measure: null, denominator: null, subject: null, time: null }

/** A lookup of the sentence a token stands in; asked in the order of the text, it reads the sentences once. */
function sentenceLookup({ sentences }: Document): (token: number) => TokenSpan {
  let at = 0
  return (token) => {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? token) < token) at++
    return sentences[at] ?? { first: 0, last: 0, start: 0, end: 0 }
  }
}
