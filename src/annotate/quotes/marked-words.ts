import type { Finder, Quote } from '../types.ts'
import { markedIn } from './reading/marks.ts'

/**
 * The quotations of a text in a language that the rules cannot read: what stands between quotation marks and is more
 * than a title or a single word, without a speaker.
 */
export const findMarkedWords: Finder<Quote> = (document) =>
  markedIn(document)
    .filter(({ closed, single }) => closed && !single)
    .map(({ first, last }) => ({
      start: document.tokens[first]?.start ?? 0,
      end: document.tokens[last]?.end ?? 0,
    }))
    .filter(({ start, end }) => isSaid(document.text.slice(start, end)))
    .map(({ start, end }, group) => ({
      ...{ kind: 'quote', form: 'direct', rule: 'marks-alone', tier: 'none', group, via: [] },
      ...{ speaker: null, cue: null, addressee: null },
      ...{ start, end, exact: document.text.slice(start, end) },
    }))

const isSaid = (text: string): boolean => text.length >= (dense.test(text) ? 10 : 25)
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
