import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { contentBefore } from '../content/content-before.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { hasVerb } from '../reading/has-verb.ts'
import { markedUpTo, type Reading, type Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { behindComma } from './behind-comma.ts'
import { possessorBefore } from './nominal-owner.ts'

/**
 * What "in his view", "in the view of Vik" or "in his words" around token `view` attributes: the clause before or behind it,
 * or the marked words behind it.
 */
export function atView(reading: Reading, view: number, { first, last }: Run): Attribution | undefined {
  const { bits, tokens } = reading
  if (!isView(tokens, view) || hasBit(bits, view, Is.inside)) return undefined
  const of = tokens[view + 1]?.lower === 'of' ? phraseStartingAt(reading, view + 2, last) : undefined
  const speaker: NounPhrase | undefined = of ?? possessorBefore(reading, view, first)
  const opening = of ? view - 2 : (speaker?.first ?? 0) - 1
  if (!speaker || opening < first || tokens[opening]?.lower !== 'in' || (of && tokens[view - 1]?.lower !== 'the'))
    return undefined
  const end = of?.last ?? view
  if (!hasBit(bits, end + 1, Is.comma | Is.stop)) return undefined
  const opens = opening <= first + 1
  const isName = hasBit(bits, speaker.last, Is.capital)
  const marked = isWording(tokens, view) && (opens || isName) ? markedBehind(reading, end + 1, last) : undefined
  const run = marked ?? (opens ? behindComma(reading, end + 1, last) : contentBefore(reading, opening - 1, first))
  const isSaid = marked ?? (opens || isTrailing(reading, opening, end, last))
  if (!run || !isSaid || !hasVerb(reading, run.first, run.last)) return undefined
  return {
    cue: { first: opening, last: of ? view + 1 : view },
    lemma: isWording(tokens, view) ? 'in the words of' : 'in the view of',
    class: 'neutral',
    speaker,
    addressee: null,
    via: [],
    pieces: [run],
    rule: 'according-to',
  }
}

// "It leaks, in his view."
const isTrailing = ({ bits }: Reading, opening: number, end: number, last: number): boolean =>
  hasBit(bits, opening - 1, Is.comma) && end >= last - 1

// "That leaves it, in Vik's words, as “an outlier.”"
function markedBehind(reading: Reading, from: number, limit: number): Run | undefined {
  for (let at = from; at < limit && at < from + 4; at++) {
    const marked = markedUpTo(reading, at, limit)
    if (marked) return marked
    if (at > from && !isLeading(reading.tokens, at)) return undefined
  }
  return undefined
}
const isLeading = among('as a an the to')

const isView = among('view opinion estimation words phrase')
const isWording = among('words phrase')
