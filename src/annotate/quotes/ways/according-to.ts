import { isArticle } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentBefore } from '../content/content-before.ts'
import { leavesForCue } from '../content/rival-cue.ts'
import { resumedAfter } from '../content/resumed.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { isRelative, isWhile } from '../reading/grammar-words.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedUpTo, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { behindComma, upToStop } from './behind-comma.ts'
import { sourceAt } from './source-at.ts'

/**
 * What "according to" or "in the words of" around token `word` attributes: the words before it, or after the comma that
 * ends its phrase.
 */
export function atAccordingTo(reading: Reading, word: number, { first, last }: Run): Attribution | undefined {
  const { tokens, bits } = reading
  const at = linkAt(tokens, word)
  if (at === undefined || at < first || hasBit(bits, at, Is.inside)) return undefined
  const speaker = sourceAt(reading, word + 2, last)
  if (!speaker || isRelative(tokens, at - 1)) return undefined
  // "The pier is old, and according to Vik, it leaks"
  const before = hasBit(bits, at - 1, Is.comma) ? at - 2 : at - 1
  const opens = at <= first + 1 || hasBit(bits, at - 1, Is.colon) || hasBit(bits, before, Is.conjunction)
  const marked = at === word ? undefined : markedAfter(reading, speaker.last + 1, last)
  const run = marked ?? (opens ? behindSource(reading, speaker, last) : wholeBefore(reading, at, first))
  const rest =
    marked || opens || isApposed(reading, speaker.last + 1, last)
      ? []
      : resumedAfter(reading, speaker.last + 1, last, false).filter((more) => goesOn(reading, more))
  // "pumps which, according to Vik, are old": the words before are the outlet's.
  // "While many row, according to Vik, few swim": what the outlet concedes.
  const isOwn = run && !opens && (isRelativeBefore(reading, at) || (rest.length > 0 && isWhile(tokens, run.first)))
  const pieces = run && !isOwn ? [run, ...rest] : rest
  if (pieces.length === 0) return undefined
  return {
    cue: { first: at, last: word + 1 },
    lemma: at === word ? 'according to' : 'in the words of',
    class: 'neutral',
    speaker,
    addressee: null,
    via: [],
    pieces,
    rule: 'according-to',
  }
}

const isRelativeBefore = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at - 1, Is.comma) && isRelative(tokens, at - 2)

// "according to the Lanterns, a group that works there, …": who that is.
function isApposed(reading: Reading, comma: number, limit: number): boolean {
  const { bits, tokens } = reading
  if (!hasBit(bits, comma, Is.comma)) return false
  // "Hanne Vik, mayor of Moss", "Hanne Vik, one of many who came to row"
  const isSuch = hasBit(bits, comma + 1, Is.role) || tokens[comma + 1]?.lower === 'one'
  if (isSuch && tokens[comma + 2]?.lower === 'of') return true
  // "former Sen. Hanne Vik, R-Moss."
  if (isParty(tokens, comma + 1) && tokens[comma + 2]?.text === '-') return true
  if (!isArticle(tokens, comma + 1) || isShare(tokens, comma + 2)) return false
  const what = phraseStartingAt(reading, comma + 1, limit)
  // "the Union, the arm of the board."
  if (what && hasBit(bits, what.last + 1, Is.comma | Is.stop)) return true
  return what !== undefined && isRelative(tokens, what.last + 1)
}

// "…, according to Vik, and sinks", not "…, according to Vik, a geologist in Moss", nor "…, even as others doubt it".
const goesOn = (reading: Reading, { first, last }: Run): boolean =>
  // "…, according to Vik, and officials say that it sinks"
  !leavesForCue(reading, first - 1, first - 1, last) &&
  (hasBit(reading.bits, first, Is.mark | Is.past | Is.number) ||
    isShare(reading.tokens, first + 1) ||
    (!turnsAway(reading.tokens, first) && hasVerb(reading, first, last)))
const isShare = among('third quarter half fifth tenth')
const turnsAway = among('even but while as although though because')

const isParty = among('r d i')

// Where "according to", or "in the words of", begins.
function linkAt(tokens: Reading['tokens'], word: number): number | undefined {
  const is = (step: number, lower: string): boolean => tokens[word + step]?.lower === lower
  if (is(0, 'according')) return is(1, 'to') ? word : undefined
  return is(1, 'of') && is(0, 'words') && is(-1, 'the') && is(-2, 'in') ? word - 2 : undefined
}

// "and, in the words of Vik, the mayor, “it leaks”"
function markedAfter(reading: Reading, from: number, limit: number): Run | undefined {
  for (let at = from; at < limit; at++) {
    const marked = markedUpTo(reading, at, limit)
    if (marked) return marked
  }
  return undefined
}

// "By then, “it leaked,” according to Vik": the source stands for all of it.
function wholeBefore(reading: Reading, at: number, floor: number): Run | undefined {
  const run = contentBefore(reading, at - 1, floor)
  const isMarked = run && markedUpTo(reading, run.first, run.last)?.first === run.first
  if (!isMarked || reading.tokens[at]?.lower !== 'according' || !hasBit(reading.bits, run.first - 1, Is.comma))
    return run
  const opening = contentBefore(reading, run.first - 1, floor)
  return opening ? { first: opening.first, last: run.last } : run
}

// "According to Vik, it leaks", "According to Vik the pier leaks"
function behindSource(reading: Reading, { last }: NounPhrase, limit: number): Run | undefined {
  const { bits } = reading
  const isName = hasBit(bits, last, Is.capital | Is.pronoun | Is.object)
  return isName && hasBit(bits, last + 1, Is.determiner | Is.pronoun)
    ? upToStop(reading, last + 1, limit)
    : behindComma(reading, last + 1, limit)
}
