import { formatAmount } from '../amount.ts'
import type { Citation, CitedClaim } from '../article.ts'
import { passageOf, sentenceOf, shorten } from '../passage.ts'
import { formatDay } from '../dates.ts'

/** One line that says what is shared: value and measure of a claim, speaker and first words of a quote. */
export function titleOf(citation: Citation): string {
  if (citation.kind === 'quote') return `${citation.speaker?.name ?? 'Unnamed'}: ${shorten(citation.exact, 80)}`
  const what = measureOf(citation)
  return what
    ? `${formatAmount(citation)} – ${shorten(what, 80)}`
    : `${formatAmount(citation)}: ${shorten(sentence(citation), 70)}`
}

/** What a claim measures and of what: `military spending, of world GDP`; empty where the sentence does not say. */
export const measureOf = ({ measure, denominator }: CitedClaim): string =>
  [measure, denominator && `of ${denominator}`].filter(Boolean).join(', ')

/** The sentence of a quote or claim and the chain that it came through, for previews of a link. */
export const descriptionOf = (citation: Citation): string =>
  `${shorten(sentence(citation), 220)} — ${chainOf(citation).join(' ← ')}`

/** Through whom the words came, the outlet first and who said them last: `['Azernews', 'Global Times', 'Guo Jiakun']`. */
export function chainOf(citation: Citation): string[] {
  const { source, via } = citation.article
  const speaker = citation.kind === 'quote' ? citation.speaker : citation.claimant
  const names = [source.name, via?.name, ...citation.via.map(({ name }) => name), speaker?.name]
  return [...new Set(names.filter((name) => name !== undefined))]
}

/** The words with who said them and where they stand, to paste into a text of one's own. */
export function citeText(citation: Citation, url: string): string {
  const { article, exact } = citation
  const words = citation.kind === 'quote' ? quoted(exact) : quoted(sentence(citation))
  const by = citation.kind === 'quote' ? citation.speaker?.name : citation.claimant?.name
  return `${words}${by ? ` – ${by}` : ''}, in: ${article.title}, ${article.source.name}, ${formatDay(article.date)}. ${url}`
}

/** The place of a quote or claim, as a list of sources names it. */
export function referenceOf(citation: Citation, url: string): string {
  const { article, number } = citation
  const by = citation.kind === 'quote' ? citation.speaker?.name : citation.claimant?.name
  const outlets = [article.source.name, article.via && `citing ${article.via.name}`].filter(Boolean).join(', ')
  return `${by ? `${by}, in ` : ''}“${article.title}”, ${outlets}, ${formatDay(article.date)}, note ${number}. ${url}`
}

const sentence = (citation: Citation): string => sentenceOf(passageOf(citation.article.text, citation))
const quoted = (words: string): string => (/^["“‘«]/u.test(words) ? words : `“${words}”`)
