import { readDocument } from '../../annotate/document.ts'
import { outermostFirst } from '../../annotate/order.ts'
import { markedIn } from '../../annotate/quotes/reading/marks.ts'
import { firstFrom } from '../../annotate/sorted.ts'
import type { ActorId, Document, Quote, Span } from '../../annotate/types.ts'
import { attributedTo } from '../article.ts'
import { inCapital } from '../wording.ts'

/** Who speaks: somebody, somebody whom the article does not name, or the outlet itself. */
export type Speaking = {
  readonly kind: 'speaker' | 'nobody' | 'outlet'
  readonly actor: ActorId | null
  readonly name: string
}

/** Whose one word is, and whether it stands between quotation marks. */
export type Said = { readonly speaking: Speaking; readonly isWordForWord: boolean }

/** For each word of a text whose it is; where one quotation holds another, the inner speaker has the words. */
export function saidIn(text: string, quotes: readonly Quote[], outlet: string): Said[] {
  const document = readDocument(text)
  const starts = document.tokens.filter(({ kind }) => kind !== 'mark').map(({ start }) => start)
  const own: Said = { speaking: { kind: 'outlet', actor: null, name: outlet }, isWordForWord: false }
  const said = Array.from(starts, () => own)
  const literal = literalSpans(document)
  const say = ({ start, end }: Span, word: Said): void => {
    for (let at = firstFrom(starts, Number, start); (starts[at] ?? Infinity) < end; at++) said[at] = word
  }
  for (const quote of quotes.toSorted(outermostFirst)) {
    const speaking = speakingIn(quote)
    say(quote, { speaking, isWordForWord: quote.form === 'direct' })
    if (quote.form === 'mixed') for (const span of within(literal, quote)) say(span, { speaking, isWordForWord: true })
  }
  return said
}

/** What stands between quotation marks. */
const literalSpans = (document: Document): Span[] =>
  markedIn(document).map(({ first, last }) => ({
    start: document.tokens[first]?.start ?? 0,
    end: document.tokens[last]?.end ?? 0,
  }))

const within = (spans: readonly Span[], { start, end }: Span): Span[] =>
  spans.filter((span) => span.start >= start && span.end <= end)

function speakingIn(quote: Quote): Speaking {
  const speaker = attributedTo(quote)
  return speaker
    ? { kind: 'speaker', actor: speaker.actor, name: inCapital(speaker.name) }
    : { kind: 'nobody', actor: null, name: 'Nobody is named' }
}
