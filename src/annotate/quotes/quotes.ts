import type { Finder, Mention, Quote, Speaker } from '../types.ts'
import type { Attribution } from './attribution.ts'
import { attributionsIn } from './attributions.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { leadIn, speakerNear } from './near-speaker.ts'
import { readForQuotes, type Reading, type Run } from './reading.ts'

/** Every quotation, direct, mixed or indirect, with its speaker and cue, in the order of the text. */
export const findQuotes: Finder<Quote> = (document, { known }) => {
  const reading = readForQuotes(document)
  const mentions = known.filter((annotation): annotation is Mention => annotation.kind === 'mention')
  const quotes: Quote[] = []
  const taken = new Set<number>()
  let group = 0
  let last: Quote | undefined
  let previous: Run | undefined
  for (const sentence of reading.sentences) {
    const own: Quote[] = []
    for (const attribution of attributionsIn(reading, sentence)) {
      group++
      for (const piece of attribution.pieces) own.push(toQuote(reading, attribution, piece, mentions, group))
    }
    for (let i = sentence.first; i <= sentence.last; i++) {
      const index = reading.region[i] ?? -1
      if (index < 0 || taken.has(index)) continue
      taken.add(index)
      const marked = reading.marked[index]
      if (!marked) continue
      const run = { first: marked.first, last: marked.last }
      if (
        own.some(
          (quote) =>
            quote.start <= (reading.tokens[run.first]?.start ?? 0) && quote.end >= (reading.tokens[run.last]?.end ?? 0),
        )
      )
        continue
      if (marked.last - marked.first < 6) continue
      const near = speakerNear(reading, run, sentence)
      if (near) {
        group++
        own.push({
          ...toQuote(
            reading,
            {
              cue: near.verb ?? run,
              lemma: '',
              class: 'neutral',
              speaker: near.speaker,
              addressee: null,
              pieces: [run],
              rule: near.rule,
            },
            run,
            mentions,
            group,
          ),
          cue: null,
        })
        continue
      }
      const colon = reading.tokens[run.first - 1]?.text === ':' && run.first === sentence.first && previous
      const leading = colon && leadIn(reading, colon)
      if (leading) {
        group++
        own.push({
          ...toQuote(
            reading,
            {
              cue: run,
              lemma: '',
              class: 'neutral',
              speaker: leading,
              addressee: null,
              pieces: [run],
              rule: 'lead-in',
            },
            run,
            mentions,
            group,
          ),
          cue: null,
        })
        continue
      }
      const source = own.at(-1) ?? last
      own.push({
        ...spanOf(reading, run),
        kind: 'quote',
        form: 'direct',
        speaker: source?.speaker ?? null,
        cue: null,
        addressee: null,
        via: [],
        tier: source?.speaker ? 'inherited' : 'none',
        group: source?.group ?? ++group,
        rule: 'carried',
      })
    }
    quotes.push(...own)
    previous = sentence
    last = own.at(-1) ?? last
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end)
}

function spanOf({ tokens, document }: Reading, { first, last }: Run) {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return { start, end, exact: document.text.slice(start, end) }
}

function toQuote(
  reading: Reading,
  attribution: Attribution,
  piece: Run,
  mentions: readonly Mention[],
  group: number,
): Quote {
  const { tokens, region, marked } = reading
  const at = marked[region[piece.first] ?? -1]
  const direct = at !== undefined && at.first === piece.first && at.last === piece.last
  let mixed = false
  for (let i = piece.first; i <= piece.last; i++) if ((region[i] ?? -1) >= 0) mixed = true
  const speaker = attribution.speaker && toSpeaker(reading, attribution.speaker, mentions)
  const first = tokens[attribution.cue.first]
  const end = tokens[attribution.cue.last]
  return {
    ...spanOf(reading, piece),
    kind: 'quote',
    form: direct ? 'direct' : mixed ? 'mixed' : 'indirect',
    speaker,
    cue: first && end ? { start: first.start, end: end.end, lemma: attribution.lemma, class: attribution.class } : null,
    addressee: attribution.addressee && toSpeaker(reading, attribution.addressee, mentions),
    via: [],
    tier: 'stated',
    rule: attribution.rule,
    group,
  }
}

function toSpeaker(reading: Reading, phrase: NounPhrase, mentions: readonly Mention[]): Speaker {
  const span = spanOf(reading, phrase)
  void mentions
  return { start: span.start, end: span.end, actor: null, name: span.exact, text: span.exact }
}
