import type { Context, Document, Quantity, TokenSpan } from '../types.ts'
import { innermostQuote } from './claimant.ts'
import { checkPriority, isClaim } from './claims.ts'
import { comparatorOf } from './comparators.ts'
import type { Description } from './description.ts'
import { describe } from './description.ts'
import { modalityOf } from './modality.ts'
import type { Reading } from './readings.ts'

/** The records of all readings: what is measured, of what, whose, when, who says so, and whether it is a claim. */
export function toQuantities(document: Document, { known }: Context, readings: readonly Reading[]): Quantity[] {
  const quoteAround = innermostQuote(known)
  const sentenceAt = sentenceLookup(document)
  let told: Description | undefined
  return readings.map((reading, index) => {
    const { start, end, value, unit, form, rule, amount } = reading
    const quote = quoteAround(reading)
    const sentence = sentenceAt(reading.first)
    const [before, after] = [readings[index - 1], readings[index + 1]]
    told = describe(document, sentence, reading, { before, told, after })
    const { measure, denominator, subject, time, clause } = told
    const cmp = amount ? comparatorOf(document, amount) : '='
    const modality = modalityOf(document, clause, reading.first, document.tokens[sentence.last]?.text ?? '')
    const scaled = (amount?.numeral.scale ?? 1) >= 100
    const quoted = quote?.speaker != null
    const kind = isClaim({ form, value, cmp, modality, scaled, quoted }) ? 'claim' : 'quantity'
    return {
      kind,
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

/** A lookup of the sentence a token stands in; asked in the order of the text, it reads the sentences once. */
function sentenceLookup({ sentences }: Document): (token: number) => TokenSpan {
  let at = 0
  return (token) => {
    while (at < sentences.length - 1 && (sentences[at]?.last ?? token) < token) at++
    return sentences[at] ?? { first: 0, last: 0, start: 0, end: 0 }
  }
}
