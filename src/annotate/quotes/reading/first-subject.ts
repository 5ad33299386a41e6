import { isNoNoun } from '../../english-words.ts'
import { among } from '../../vocabulary.ts'
import { countBehind } from '../phrases/bound.ts'
import { isUnitOfTime } from '../phrases/can-speak.ts'
import { phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { endsInS, isNominative } from './grammar-words.ts'
import { afterOpening } from './opening.ts'
import { markedAt, type Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** The subject of the sentence or clause that begins at `first`: its first noun phrase outside an opening aside. */
export function firstSubject(reading: Reading, first: number, limit: number): NounPhrase | undefined {
  const { bits } = reading
  let at = pastSpeech(reading, afterOpening(reading, first, limit), limit)
  while (at <= limit && hasBit(bits, at, Is.conjunction | Is.adverb | Is.mark | Is.dash | Is.comma)) at++
  // "Slowly losing heart, Vik left"
  if (hasBit(bits, at + 1, Is.gerund) && /^\p{Lu}\p{Ll}+ly$/u.test(reading.tokens[at]?.text ?? '')) at++
  const counted = countedAt(reading, at, limit)
  if (counted) return counted
  const named =
    isThis(reading.tokens, at) && isUnitOfTime(reading.tokens, at + 1) ? behindWhen(reading, at + 1, limit) : undefined
  if (named !== undefined) return phraseStartingAt(reading, named, limit)
  if (
    hasBit(bits, at, Is.preposition | Is.subordinator | Is.gerund | Is.past) ||
    isParticiple(reading.tokens, at) ||
    isState(reading, at, first)
  ) {
    const pronoun = hasBit(bits, at, Is.preposition) ? pronounBehind(reading, at, limit) : undefined
    if (pronoun !== undefined) return phraseStartingAt(reading, pronoun, limit)
    at = behindPlace(reading, behindComma(bits, at, limit), limit)
  }
  while (at <= limit && hasBit(bits, at, Is.adverb)) at++
  const phrase = upToVerb(reading, phraseStartingAt(reading, at, limit))
  // "A few days later, Vik left"
  if (!phrase || !isUnitOfTime(reading.tokens, phrase.head.last)) return phrase
  return phraseStartingAt(reading, behindComma(bits, at, limit), limit)
}

// "More than 80 divers left"
function countedAt(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const count = countBehind(reading, at)
  const phrase = count > at ? phraseStartingAt(reading, count, limit) : undefined
  if (!phrase) return undefined
  // "More than two years later, Vik left"
  if (isUnitOfTime(reading.tokens, phrase.head.last) || isLength(reading.tokens, phrase.head.last))
    return phraseStartingAt(reading, behindComma(reading.bits, count, limit), limit)
  return { first: at, last: phrase.last, head: { first: at, last: phrase.head.last } }
}

const isLength = among('mile miles metres meters kilometres kilometers feet yards')

// "This chart provides a list", "crews see the port as old": no phrase goes on with an article.
function upToVerb({ bits, tokens }: Reading, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.last === phrase.first || phrase.head.last < phrase.last) return phrase
  const next = bits[phrase.last + 1] ?? 0
  if (!(next & Is.determiner) || next & Is.relative || hasBit(bits, phrase.last, Is.capital | Is.object)) return phrase
  if (!endsInS(tokens, phrase.last) && !endsInS(tokens, phrase.last - 1)) return phrase
  const last = phrase.last - 1
  return { first: phrase.first, last, head: { first: phrase.head.first, last } }
}

const isThis = among('this last next one')

// "This morning the crew left", "Last week in a talk she left"
const behindWhen = (reading: Reading, unit: number, limit: number): number | undefined =>
  hasBit(reading.bits, unit + 1, Is.determiner | Is.capital) ? unit + 1 : pronounBehind(reading, unit, limit)

// "In an interview on Friday she laughed": what opens the sentence ends at its pronoun, with or without a comma.
function pronounBehind({ bits, tokens }: Reading, opening: number, limit: number): number | undefined {
  for (let at = opening + 1; at <= limit && !hasBit(bits, at, Is.comma | Is.mark | closing); at++)
    if (isNominative(tokens, at)) return at
  return undefined
}
const closing = Is.auxiliary | Is.verb | Is.past | Is.gerund | Is.relative | Is.subordinator

function behindComma(bits: Int32Array, from: number, limit: number): number {
  let at = from
  while (at <= limit && !hasBit(bits, at, Is.comma)) at++
  return at + 1
}

// "At a rally in Moss, Va., Vik left", "in Moss, Virginia the crew left": the second half of a place is no subject.
function behindPlace(reading: Reading, first: number, limit: number): number {
  const { bits, tokens } = reading
  if (!(hasBit(bits, first - 2, Is.capital) && hasBit(bits, first, Is.capital))) return first
  const place = phraseStartingAt(reading, first, limit)
  if (!place || place.last > first + 1) return first
  const next = place.last + 1
  if (hasBit(bits, next, Is.determiner)) return next
  const comma = hasBit(bits, next, Is.stop) ? next + 1 : next
  const opens = hasBit(bits, comma + 1, Is.capital | Is.pronoun) || tokens[comma + 1]?.lower === 'the'
  return hasBit(bits, comma, Is.comma) && opens ? comma + 1 : first
}

const isParticiple = among('born known seen built hit hurt sworn torn brought left')

// "Fresh from a win, Vik left", "Eager to sail, she left"; not "Many of them left", "Close to 40 crews left"
const isState = ({ bits, tokens }: Reading, at: number, first: number): boolean =>
  at === first &&
  tokens[at]?.kind === 'word' &&
  bits[at] === Is.capital &&
  hasBit(bits, at + 1, Is.preposition) &&
  !hasBit(bits, at + 2, Is.number) &&
  isNoNoun(tokens[at].lower)

// "“…,” she said, but added": who speaks stands behind the marked words, before or behind the cue.
function pastSpeech(reading: Reading, first: number, limit: number): number {
  const speech = markedAt(reading, first)
  if (speech?.first !== first || !speech.closed || speech.last >= limit) return first
  const next = speech.last + 1
  return reading.cues.has(next) ? next + 1 : next
}
