import { isMention, isQuote } from '../kinds.ts'
import { firstFrom } from '../sorted.ts'
import type { Annotation, Mention, Quote, Span } from '../types.ts'

/** A block of quotation, as its paragraphs in the order of the text. */
export type Block = readonly Span[]

/**
 * The quotes of a text, in its order, and those that only typography shows: a block of quotation holds the own words of
 * whoever announces it (`'Vik wrote:'`) or signs it (`'— Hanne Vik, harbour master'`).
 */
export function quotesWithBlocks(text: string, known: readonly Annotation[], blocks: readonly Block[]): Quote[] {
  const quotes = known.filter(isQuote)
  const mentions = known.filter(isMention)
  let group = quotes.reduce((last, quote) => Math.max(last, quote.group), 0)
  const isFree = (span: Span): boolean => within(quotes, span).length === 0
  const toldOtherwise = new Set<Quote>()
  const shown = blocks.flatMap((block): Quote[] => {
    const announced = within(quotes, block[0]).find(isAnnounced)
    if (announced) {
      toldOtherwise.add(announced)
      const others = block.slice(1)
      const taken = others.findIndex((paragraph) => !isFree(paragraph))
      const own = taken < 0 ? others : others.slice(0, taken)
      return [announced, ...own].map((span) => inWords(text, announced, span))
    }
    const signed = block.every(isFree) ? signatureOf(text, within(mentions, block.at(-1)), block) : undefined
    if (!signed) return []
    const quote = signedBy(signed.name, ++group)
    return signed.words.map((span) => inWords(text, quote, span))
  })
  return [...quotes.filter((quote) => !toldOtherwise.has(quote)), ...shown].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

const isAnnounced = ({ rule, form }: Quote): boolean => rule === 'announced' && form === 'indirect'

/** Those of `spans`, which are in the order of the text, that begin inside of one. */
function within<T extends Span>(spans: readonly T[], span: Span | undefined): T[] {
  if (!span) return []
  const startOf = ({ start }: Span): number => start
  return spans.slice(firstFrom(spans, startOf, span.start), firstFrom(spans, startOf, span.end))
}

// "It leaks. — Hanne Vik, harbour master", on a line of its own or behind the last words.
function signatureOf(
  text: string,
  mentions: readonly Mention[],
  block: Block,
): { name: Mention; words: Span[] } | undefined {
  const last = block.at(-1)
  for (const name of last ? mentions : []) {
    const dash = dashBefore(text, last?.start ?? 0, name.start)
    if (!last || dash === undefined || name.type === 'place' || last.end - name.end > longestOffice) continue
    const end = last.start + text.slice(last.start, dash).trimEnd().length
    const words = [...block.slice(0, -1), { start: last.start, end }].filter((span) => span.end > span.start)
    return words.length > 0 ? { name, words } : undefined
  }
  return undefined
}
const longestOffice = 80

// Where the dash stands that signs with the name at `name`: first in its paragraph, or behind the end of a sentence.
function dashBefore(text: string, from: number, name: number): number | undefined {
  const before = /(?<=^|[.?!…”"’]\s)[—–―-]{1,2}\s?$/u.exec(text.slice(Math.max(from, name - longestDash), name))
  return before ? Math.max(from, name - longestDash) + before.index : undefined
}
const longestDash = 6

const signedBy = (
  { start, end, actor, name, exact }: Mention,
  group: number,
): Omit<Quote, keyof Span | 'exact' | 'form'> => ({
  kind: 'quote',
  speaker: { start, end, actor, name, text: exact },
  cue: null,
  addressee: null,
  via: [],
  tier: 'stated',
  group,
  rule: 'signed',
})

const inWords = (text: string, quote: ReturnType<typeof signedBy>, { start, end }: Span): Quote => ({
  ...quote,
  start,
  end,
  exact: text.slice(start, end),
  form: 'direct',
})
