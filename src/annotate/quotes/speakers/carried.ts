import type { Gender } from '../../actors/lexicon/gender.ts'
import { firstSubject } from '../reading/first-subject.ts'
import type { Reading } from '../reading/reading.ts'
import type { Cast } from './cast.ts'
import { genderOfPronoun } from './gender.ts'
import { isUnnamed } from './nominal-before.ts'

/**
 * The first of the paragraphs up to one that a reader of "he" remembers: one that begins with "He" goes on about whom the
 * one before it names.
 */
export function carriedFrom({ document, tokens }: Reading, paragraph: number, gender: Gender): number {
  const opensWithPronoun = (at: number): boolean =>
    genderOfPronoun(tokens[document.paragraphs[at]?.first ?? 0]?.lower ?? '') === gender
  let at = paragraph
  while (at > 0 && at > paragraph - longestCarry && opensWithPronoun(at)) at--
  return at
}

/** Where the paragraphs before `from` begin in which a speaker is still meant, since nobody is named behind them. */
export function silentFrom(reading: Reading, cast: Cast, paragraph: number, from: number): number {
  const { paragraphs } = reading.document
  let start = from
  for (let at = paragraph; at > 0 && at > paragraph - longestCarry; at--) {
    const span = paragraphs[at]
    if (!span || cast.between(span.start, span.end).some(({ type }) => type === 'person')) break
    // "A witness came.": somebody without a name.
    const subject = firstSubject(reading, span.first, span.last)
    if (subject && isUnnamed(reading, subject.head)) break
    start = paragraphs[at - 1]?.start ?? start
  }
  return start
}
const longestCarry = 3
