import type { Anchorable } from '../../src/permalinks/ledger.ts'
import { sentencesIn } from '../../src/permalinks/sentence.ts'
import type { Article, Mark, Raw, Sentence } from './article.ts'

/** A sentence that comes from no template. */
export const written = (key: string, raw: Raw): Sentence => ({ key, template: [''], variant: 0, fills: {}, raw })

/** An annotated text as an article whose sentences can be edited; those that one annotation spans stay together. */
export function toArticle(text: string, annotations: readonly Anchorable[]): Article {
  const paragraphs: Sentence[][] = []
  let last = 0
  for (const { start, end } of together(sentencesIn(text), annotations)) {
    const key = `t${start}`
    const marks = annotations
      .filter((it) => it.start >= start && it.end <= end)
      .map((it, index) => toMark(it, `${key} ${it.kind.charAt(0)}${index}`, start))
    if (paragraphs.length === 0 || /\n\s*\n/u.test(text.slice(last, start))) paragraphs.push([])
    paragraphs.at(-1)?.push(written(key, { text: text.slice(start, end), marks }))
    last = end
  }
  return paragraphs
}

type Span = { readonly start: number; readonly end: number }

function together(sentences: readonly Span[], annotations: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const sentence of sentences) {
    const last = joined.at(-1)
    if (last && annotations.some(({ start, end }) => start < last.end && end > sentence.start))
      joined[joined.length - 1] = { start: last.start, end: sentence.end }
    else joined.push(sentence)
  }
  return joined
}

function toMark(annotation: Anchorable, truth: string, from: number): Mark {
  const { kind, start, end } = annotation
  const span = { truth, kind, start: start - from, end: end - from }
  if (annotation.kind === 'quote')
    return { ...span, value: null, unit: null, speaker: annotation.speaker?.name ?? null }
  const { value, unit, claimant } = annotation
  return { ...span, value: typeof value === 'number' ? value : null, unit, speaker: claimant?.name ?? null }
}

/** A sentence with its words from `start` to `end` replaced; the marks around them stretch or move along. */
export function splice({ text, marks }: Raw, start: number, end: number, by: string): Raw {
  const shift = by.length - (end - start)
  const move = (at: number, isEnd: boolean): number =>
    at > end || (at === end && (isEnd || at > start)) ? at + shift : Math.min(at, isEnd ? start + by.length : start)
  return {
    text: text.slice(0, start) + by + text.slice(end),
    marks: marks.map((mark) => ({
      ...mark,
      start: mark.start >= end && mark.start > start ? mark.start + shift : mark.start > start ? start : mark.start,
      end: mark.end <= start ? mark.end : move(mark.end, true),
    })),
  }
}

/** A sentence with every match of `pattern` replaced. */
export const replaceAll = (raw: Raw, pattern: RegExp, by: (match: RegExpExecArray) => string): Raw =>
  [...raw.text.matchAll(pattern)]
    .toReversed()
    .reduce((rest, match) => splice(rest, match.index, match.index + match[0].length, by(match)), raw)
