import { formatAmount } from '../amount.ts'
import { attributedTo, type Citation, type CitedClaim } from '../article.ts'
import { passageOf, sentenceOf, shorten } from '../passage.ts'
import { formatDay } from '../dates.ts'
import { inCapital } from '../wording.ts'
import type { Cited } from './cite.ts'

/** One line that says what is shared: value and measure of a claim, speaker and first words of a quote. */
export function titleOf(citation: Citation): string {
  if (citation.kind === 'quote')
    return `${inCapital(attributedTo(citation)?.name ?? 'Unnamed')}: ${shorten(citation.exact, 80)}`
  const what = measureOf(citation)
  return what
    ? `${formatAmount(citation)} – ${shorten(what, 80)}`
    : `${formatAmount(citation)}: ${shorten(sentence(citation), 70)}`
}

/**
 * What a claim measures, of what, and whose it is where that is a name the measure does not hold: `Germany: military
 * spending, of GDP`; empty where the sentence does not say what is measured.
 */
export function measureOf({ measure, denominator, subject }: CitedClaim): string {
  const what = [measure, denominator && `of ${denominator}`].filter(Boolean).join(', ')
  const isNew = subject && /^\p{Lu}/u.test(subject) && !what.includes(subject)
  return what && isNew ? `${subject}: ${what}` : what
}

/** The sentence of a quote or claim and the chain that it came through, for previews of a link. */
export const descriptionOf = (citation: Citation): string =>
  `${shorten(sentence(citation), 220)} — ${chainOf(citation).join(' ← ')}`

/** Through whom the words came, the outlet first and who said them last: `['Azernews', 'Global Times', 'Guo Jiakun']`. */
export function chainOf(citation: Citation): string[] {
  const { source, via } = citation.article
  const names = [source.name, via?.name, ...citation.via.map(({ name }) => name), sayerOf(citation)]
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** What a citation of a quote or claim says, with the address of its page. */
export function citedAt(citation: Citation, url: string): Cited {
  const { title, source, via, date } = citation.article
  return {
    words: wordsToCite(citation),
    by: sayerOf(citation),
    ...{ title, source: source.name, via: via?.name, day: formatDay(date) },
    note: citation.number,
    url,
  }
}

/** The words of a quote, the sentence of a claim. */
export const wordsToCite = (citation: Citation): string =>
  citation.kind === 'quote' ? citation.exact : sentence(citation)

/** Who said it, as far as that is known. */
const sayerOf = (citation: Citation): string | undefined =>
  (citation.kind === 'quote' ? attributedTo(citation) : citation.claimant)?.name

const sentence = (citation: Citation): string => sentenceOf(passageOf(citation.article.text, citation))
