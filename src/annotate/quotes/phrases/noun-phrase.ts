import { isArticle } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { beforeShortForm, openerBefore } from '../reading/brackets.ts'
import { isLinking, isOfOrFor } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { bodyBefore } from './body-before.ts'
import { boundBefore } from './bound.ts'
import { endsWithNoun } from './can-speak.ts'
import { chunkEnd, chunkStart } from './chunk.ts'
import { placedStart } from './placed.ts'
import { withPortfolio } from './portfolio.ts'

/** A noun phrase; `head` is its part without the phrases that hang on it: "a spokesman" of "a spokesman for the port". */
export type NounPhrase = Run & { readonly head: Run }

/** The noun phrase whose last token is `last`, reaching back to `floor` at most; undefined where there is none. */
export function phraseEndingAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  let at = last
  if (at < floor) return undefined
  if (hasBit(bits, at, Is.closer)) at = openerBefore(reading, at, floor) - 1
  if (at < floor) return undefined
  if (isPronoun(reading, at))
    return isOneOfOthers(reading, at, floor) ? headOnly({ first: at - 1, last: at }) : single(at)
  const start = isHanging(reading, at) ? at : chunkStart(reading, at, floor)
  if (start === undefined) return undefined
  // "The Coast Front (CF) group"
  if (start === at && isKindOfBody(tokens, at) && hasBit(bits, at - 1, Is.closer)) {
    const named = phraseEndingAt(reading, at - 1, floor)
    return named && { ...named, last: at }
  }
  // "Moss Port Authority (MPA) chief Ida Moe"
  const body = hasBit(bits, start - 1, Is.closer) ? bodyBefore(reading, start - 1, floor) : undefined
  if (body !== undefined) return headOnly({ first: body, last: at })
  let first = boundBefore(
    reading,
    start < at ? (placedStart(reading, start, floor) ?? withFirstAdjective(reading, start, floor)) : start,
    floor,
  )
  let head: Run = { first, last: at }
  while (first - 2 >= floor && isLinking(tokens, first - 1)) {
    // "a talk to urge states"
    if (tokens[first - 1]?.lower === 'to' && reading.cues.get(first)?.form === 'base') break
    const end = beforeShortForm(reading, first - 2, floor)
    // "someone in the crowd", "others close to Vik"
    const somebody = isSomebody(tokens, end) ? end : isSomebody(tokens, end - 1) ? end - 1 : undefined
    const before: number | undefined = somebody ?? chunkStart(reading, end, floor)
    if (before === undefined || isTime(reading, before, end)) break
    head = { first: boundBefore(reading, before, floor), last: end }
    first = head.first
  }
  const phrase = { first, last, head }
  if (head.last === last || !hasBit(bits, head.last, Is.capital)) return phrase
  // "University of Oslo President Ida Moe"
  const held = withPortfolio(reading, { first, last: head.last, head }, last)
  return held.last === last ? held : phrase
}

const isKindOfBody = among(
  'group company party firm union organisation organization agency network movement militia charity',
)

// "two others", "the others"
const isOneOfOthers = ({ bits, tokens }: Reading, at: number, floor: number): boolean =>
  at > floor && tokens[at]?.lower === 'others' && hasBit(bits, at - 1, Is.determiner | Is.number)

// "the tired, bearded diver": back over the comma between two adjectives.
function withFirstAdjective({ bits, tokens }: Reading, start: number, floor: number): number {
  const article = start - 3
  const isAdjective =
    article >= floor &&
    hasBit(bits, start - 1, Is.comma) &&
    !hasBit(bits, start, Is.determiner | Is.capital) &&
    (tokens[start + 1]?.text === '-' || !endsWithNoun(tokens, start)) &&
    isArticle(tokens, article) &&
    !endsWithNoun(tokens, article + 1)
  return isAdjective ? article : start
}

/** The noun phrase that begins at `first` and ends before `limit`. */
export function phraseStartingAt(reading: Reading, first: number, limit: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (first > limit) return undefined
  if (isPronoun(reading, first)) return single(first)
  const end = chunkEnd(reading, first, limit)
  if (end === undefined) return undefined
  let last = end
  const head: Run = { first, last }
  const nominal = !hasBit(bits, last, Is.capital) || isBody(reading, first, last)
  while (nominal && last + 2 <= limit && isLinking(tokens, last + 1)) {
    const next: number | undefined = chunkEnd(reading, last + 2, limit)
    if (next === undefined || isTime(reading, last + 2, next)) break
    last = next
  }
  return withPortfolio(reading, { first, last, head }, limit)
}

// "the Ministry of Health", "the Society for the Snow", where "Vik of Greenpeace" is a person
const isBody = ({ bits, tokens }: Reading, first: number, last: number): boolean => {
  if (first === last || !hasBit(bits, first, Is.determiner) || !isOfOrFor(tokens, last + 1)) return false
  return hasBit(bits, tokens[last + 2]?.lower === 'the' ? last + 3 : last + 2, Is.capital)
}

/** Whether a pronoun hangs on the noun before it: "a source close to her", "the man with him". */
export const isHanging = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.object) && isLinking(tokens, at - 1)

/** The noun phrase of one word. */
export const single = (at: number): NounPhrase => headOnly({ first: at, last: at })

/** The noun phrase that is all head. */
export const headOnly = ({ first, last }: Run): NounPhrase => ({ first, last, head: { first, last } })

const isPronoun = ({ bits }: Reading, at: number): boolean => hasBit(bits, at, Is.pronoun)

const isSomebody = among('someone somebody everyone everybody anyone nobody others')

const isTime = ({ bits }: Reading, first: number, last: number): boolean =>
  hasBit(bits, first, Is.time) || hasBit(bits, last, Is.time)
