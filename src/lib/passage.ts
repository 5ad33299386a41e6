import type { Span } from '../annotate/types.ts'
import { sentenceAround } from '../permalinks/sentence.ts'

/** A quote or claim in its paragraph, cut where its sentence and its own words begin and end. */
export type Passage = {
  readonly before: string
  /** What its sentence says before it, its own words, and what the sentence says after it. */
  readonly lead: string
  readonly exact: string
  readonly rest: string
  readonly after: string
}

/** The paragraph around `span`; joined, the parts are the paragraph (a quotation over several keeps all of them). */
export function passageOf(text: string, span: Span): Passage {
  const paragraph = paragraphAround(text, span)
  const around = sentenceAround(text, span)
  const sentence = { start: Math.max(around.start, paragraph.start), end: Math.min(around.end, paragraph.end) }
  return {
    before: text.slice(paragraph.start, sentence.start),
    lead: text.slice(sentence.start, span.start),
    exact: text.slice(span.start, span.end),
    rest: text.slice(span.end, sentence.end),
    after: text.slice(sentence.end, paragraph.end),
  }
}

/** The sentence of a passage, with the words themselves in it. */
export const sentenceOf = ({ lead, exact, rest }: Passage): string => `${lead}${exact}${rest}`

/** The paragraphs that `span` touches, without the empty lines around them. */
export function paragraphAround(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n\n', start)
  const to = text.indexOf('\n\n', end)
  return { start: from < 0 ? 0 : Math.min(from + 2, start), end: to < 0 ? text.length : to }
}

/** A text of at most `most` characters, cut at a space, with an ellipsis where something is left out. */
export function shorten(text: string, most: number): string {
  const flat = text.replaceAll(/\s+/gu, ' ').trim()
  if (flat.length <= most) return flat
  const space = flat.lastIndexOf(' ', most - 1)
  return `${flat.slice(0, space > most / 2 ? space : most - 1).replace(/[\s,;:–-]$/u, '')}…`
}
