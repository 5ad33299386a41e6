import type { Raw, Sentence } from './article.ts'

/** A sentence that comes from no template. */
export const written = (key: string, raw: Raw): Sentence => ({ key, template: [''], variant: 0, fills: {}, raw })

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
