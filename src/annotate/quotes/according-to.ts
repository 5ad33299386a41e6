import type { Attribution } from './attribution.ts'
import { behindComma, upToStop } from './behind-comma.ts'
import { contentBefore } from './content-before.ts'
import { hasVerb } from './has-verb.ts'
import { isArticle, isRelative, phraseStartingAt, single, type NounPhrase } from './noun-phrase.ts'
import { resumedAfter } from './resumed.ts'
import { markedUpTo, type Reading, type Run } from './reading.ts'
import { Is } from './words.ts'
import { among } from '../vocabulary.ts'

/**
 * What "according to" or "in the words of" around token `word` attributes: the words before it, or after the comma that
 * ends its phrase.
 */
export function atAccordingTo(reading: Reading, word: number, { first, last }: Run): Attribution | undefined {
  const { tokens, bits } = reading
  const at = linkAt(tokens, word)
  if (at === undefined || at < first || (bits[at] ?? 0) & Is.inside) return undefined
  const speaker =
    phraseStartingAt(reading, word + 2, last) ??
    herAt(reading, word + 2) ??
    pollingAt(reading, word + 2, last) ??
    calledAt(reading, word + 2, last) ??
    reportsAt(reading, word + 2)
  if (!speaker) return undefined
  const opens = at <= first + 1 || ((bits[at - 1] ?? 0) & Is.colon) > 0
  const marked = at === word ? undefined : markedAfter(reading, speaker.last + 1, last)
  const run = marked ?? (opens ? behindSource(reading, speaker, last) : wholeBefore(reading, at, first))
  if (!run) return undefined
  return {
    cue: { first: at, last: word + 1 },
    lemma: at === word ? 'according to' : 'in the words of',
    class: 'neutral',
    speaker,
    addressee: null,
    via: [],
    pieces:
      marked || opens || isApposed(reading, speaker.last + 1, last)
        ? [run]
        : [run, ...resumedAfter(reading, speaker.last + 1, last, false).filter((more) => goesOn(reading, more))],
    rule: 'according-to',
  }
}

// "according to the Lanterns, a group that works there, …": who that is.
function isApposed(reading: Reading, comma: number, limit: number): boolean {
  const { bits, tokens } = reading
  if (!((bits[comma] ?? 0) & Is.comma)) return false
  if ((bits[comma + 1] ?? 0) & Is.role && tokens[comma + 2]?.lower === 'of') return true
  // "former Sen. Hanne Vik, R-Moss."
  if (isParty(tokens, comma + 1) && tokens[comma + 2]?.text === '-') return true
  if (!isArticle(tokens, comma + 1) || isShare(tokens, comma + 2)) return false
  const what = phraseStartingAt(reading, comma + 1, limit)
  // "the Union, the arm of the board."
  if (what && (bits[what.last + 1] ?? 0) & (Is.comma | Is.stop)) return true
  return what !== undefined && isRelative(tokens, what.last + 1)
}

// "…, according to Vik, and sinks", not "…, according to Vik, a geologist in Moss", nor "…, even as others doubt it".
const goesOn = (reading: Reading, { first, last }: Run): boolean =>
  ((reading.bits[first] ?? 0) & (Is.mark | Is.past | Is.number)) > 0 ||
  isShare(reading.tokens, first + 1) ||
  (!turnsAway(reading.tokens, first) && hasVerb(reading, first, last))
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

// "according to her, it leaks", where "according to her aunt" names another
const herAt = ({ bits, tokens }: Reading, at: number): NounPhrase | undefined =>
  tokens[at]?.lower === 'her' && (bits[at + 1] ?? 0) & (Is.comma | Is.stop) ? single(at) : undefined

// "according to polling by the Tide"
function pollingAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  if (!((bits[at] ?? 0) & Is.gerund) || !((bits[at + 1] ?? 0) & Is.preposition)) return undefined
  const by = phraseStartingAt(reading, at + 2, limit)
  return by && { first: at, last: by.last, head: { first: at, last: at } }
}

// "By then, “it leaked,” according to Vik": the source stands for all of it.
function wholeBefore(reading: Reading, at: number, floor: number): Run | undefined {
  const run = contentBefore(reading, at - 1, floor)
  const isMarked = run && markedUpTo(reading, run.first, run.last)?.first === run.first
  if (!isMarked || reading.tokens[at]?.lower !== 'according' || !((reading.bits[run.first - 1] ?? 0) & Is.comma))
    return run
  const opening = contentBefore(reading, run.first - 1, floor)
  return opening ? { first: opening.first, last: run.last } : run
}

// "According to Vik, it leaks", "According to Vik the pier leaks"
function behindSource(reading: Reading, { last }: NounPhrase, limit: number): Run | undefined {
  const { bits } = reading
  const isName = ((bits[last] ?? 0) & (Is.capital | Is.pronoun | Is.object)) > 0
  return isName && (bits[last + 1] ?? 0) & (Is.determiner | Is.pronoun)
    ? upToStop(reading, last + 1, limit)
    : behindComma(reading, last + 1, limit)
}

// "according to the “spare parts” memo"
function calledAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  const marked = (bits[at] ?? 0) & (Is.determiner | Is.possessive) ? markedUpTo(reading, at + 1, limit) : undefined
  if (marked?.first !== at + 1 || marked.last - marked.first > longestEpithet) return undefined
  const noun = phraseStartingAt(reading, marked.last + 1, limit)
  return noun && { first: at, last: noun.last, head: { first: at, last: noun.head.last } }
}
const longestEpithet = 6

// "according to reports from the port": a form of a cue that is a noun here.
function reportsAt({ cues }: Reading, at: number): NounPhrase | undefined {
  if (cues.get(at)?.form !== 'present') return undefined
  return single(at)
}
