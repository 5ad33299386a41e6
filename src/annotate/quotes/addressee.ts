import { among } from '../vocabulary.ts'
import { isOccasionAt } from './occasion.ts'
import { headOnly, phraseStartingAt, single, type NounPhrase } from './noun-phrase.ts'
import { programmeAt } from './programme.ts'
import type { Reading } from './reading.ts'
import { isFinite } from './that-word.ts'
import { hasBit, Is } from './words.ts'

/** Whom something is said to, in the phrase or pronoun that begins at `at`, before one of the `own` prepositions of the cue. */
export function addresseeAt(
  reading: Reading,
  at: number,
  limit: number,
  own: ReadonlySet<string> = none,
): NounPhrase | undefined {
  if (hasBit(reading.bits, at, Is.object)) return ownedBy(reading, at, limit) ?? single(at)
  const programme = programmeAt(reading, at)
  if (programme) return programme
  const whom =
    dailyAt(reading, at, at + 1) ?? (isAudienceAlone(reading, at) ? single(at) : phraseStartingAt(reading, at, limit))
  if (!whom) return undefined
  const named = toForum(reading, whom) ?? toOutlet(reading, whom) ?? whom
  const whole = withBracket(reading, withCount(reading, withOwned(reading, named, limit), limit))
  const phrase = withSecond(reading, whole, limit)
  const behind = reading.tokens[phrase.head.last + 1]?.lower ?? ''
  // "told members in an email": where they were told so
  if (phrase.last > phrase.head.last && isOccasionAt(reading, phrase.head.last + 1, limit))
    return headOnly(phrase.head)
  // "asked the court to rule", "reminded the court of it": that is what is said; "told the head of the port" goes on.
  const isWhole = behind === 'of' && phrase.last > phrase.head.last && opensSaid(reading.tokens, phrase.last + 1)
  const isOwn = own.has(behind) && (behind !== 'of' || !own.has('about')) && !isWhole
  return behind === 'to' || isOwn ? headOnly(phrase.head) : phrase
}

// "told her colleagues that", where "told her boats had sunk" and "told her that" tell her.
function ownedBy(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (tokens[at]?.lower !== 'her' || hasBit(bits, at + 1, noPart)) return undefined
  const owned = phraseStartingAt(reading, at + 1, limit)
  const next = (owned?.head.last ?? at) + 1
  // "told her followers on the air"
  const isPlaced = hasBit(bits, next, Is.preposition) && (isPeople(tokens, next - 1) || hasBit(bits, next - 1, Is.role))
  const isWhole = opensTold(tokens, next) || hasBit(bits, next, behindHer) || isPlaced
  return owned && isWhole ? headOnly({ first: at, last: next - 1 }) : undefined
}
const opensTold = among('that to about of for if not')
const behindHer = Is.determiner | Is.comma | Is.colon | Is.stop | Is.mark | Is.pronoun | Is.question
const noPart =
  Is.determiner | Is.preposition | Is.comma | Is.stop | Is.mark | Is.pronoun | Is.relative | Is.question | Is.time

// "reminded the members of the board that it leaks"
const opensSaid = among('that why how whether')

// "told reporters Moss had sunk", "told lawmakers 40 boats sank": what is said begins behind those who listen.
const isAudienceAlone = ({ bits, tokens }: Reading, at: number): boolean =>
  isAudience(tokens, at) && hasBit(bits, at + 1, Is.capital | Is.number) && !hasBit(bits, at + 1, Is.time)
const isAudience = among(
  'reporters journalists lawmakers voters supporters investors analysts delegates viewers readers listeners students employees staffers donors senators jurors protesters',
)

// "told the Tide news agency crews had left", "told a press briefing they had left": what is said begins behind it.
function toForum(reading: Reading, { first, head }: NounPhrase): NounPhrase | undefined {
  for (let at = first + 1; at <= head.last + 1; at++)
    if (
      isForum(reading.tokens, at) &&
      !isInName(reading, at) &&
      (isPress(reading.tokens, at - 1) ? !isRole(reading.bits, at + 1) : opensClause(reading.bits, at + 1))
    )
      return headOnly({ first, last: at })
  return undefined
}
const isForum = among(
  'agency conference briefing programme program newspaper magazine radio television website channel network podcast show meeting rally hearing',
)
// "told Tide News Vik had left": the name behind the outlet's begins what is said.
function toOutlet({ bits, tokens }: Reading, { first, head }: NounPhrase): NounPhrase | undefined {
  if (!hasBit(bits, head.last + 1, Is.auxiliary)) return undefined
  for (let at = head.last - 1; at >= first; at--)
    if (isOutlet(tokens, at) && hasBit(bits, at + 1, Is.capital)) return headOnly({ first, last: at })
  return undefined
}
const isOutlet = among(
  'news television tv radio times post herald tribune journal guardian telegraph cnn nbc abc cbs msnbc npr pbs bbc itv reuters politico bloomberg axios afp ap',
)

// "told Tide Radio Moss"
const isInName = ({ bits }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.capital) && hasBit(bits, at + 1, Is.capital)
const isRole = (bits: Int32Array, at: number): boolean => hasBit(bits, at, Is.role)
const isPress = among('news press')
const opensClause = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at, Is.determiner | Is.pronoun | Is.capital | Is.title | Is.number)

// "told voters and their friends that", where "told Vik, and the port closed" goes on.
function withSecond(reading: Reading, whom: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  if (!hasBit(bits, whom.last + 1, Is.conjunction)) return whom
  const second = phraseStartingAt(reading, whom.last + 2, limit)
  const isBehind = second && (tokens[second.last + 1]?.lower === 'that' || hasBit(bits, second.last + 1, Is.mark))
  return isBehind ? headOnly({ first: whom.first, last: second.last }) : whom
}

// "told the Port Board (PB) that"
function withBracket({ bits }: Reading, whom: NounPhrase): NounPhrase {
  if (!hasBit(bits, whom.last + 1, Is.opener)) return whom
  const closing = [3, 4].map((length) => whom.last + length).find((at) => hasBit(bits, at, Is.closer))
  return closing === undefined || hasBit(bits, closing + 1, Is.comma)
    ? whom
    : headOnly({ first: whom.first, last: closing })
}

const none: ReadonlySet<string> = new Set()

/** Whom a promise is made to in the phrase that begins at `at`, before its clause: "promised residents they would mend it". */
export function promisedTo(reading: Reading, at: number, limit: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  const whom = hasBit(bits, at, Is.object) ? single(at) : phraseStartingAt(reading, at, limit)
  if (!whom) return undefined
  const next = whom.last + 1
  const opens = tokens[next]?.lower === 'that' ? !isFinite(reading, next + 1) : hasBit(bits, next, Is.pronoun)
  return opens && (hasBit(bits, whom.last, Is.capital | Is.object) || isPeople(tokens, whom.last)) ? whom : undefined
}

/** Whether a token is a plural of people who listen, "residents", "voters". */
export const isPeople = among(
  'residents voters supporters workers reporters fans customers investors staff parents people crowd crew crews audience lawmakers allies farmers students families patients employees shareholders mps colleagues members teachers soldiers pensioners followers friends constituents',
)

// "told a crowd of about 600", "told a hall of some 40 divers"
function withCount(reading: Reading, whom: NounPhrase, limit: number): NounPhrase {
  const { bits, tokens } = reading
  let at = whom.last + 2
  if (tokens[whom.last + 1]?.lower !== 'of' || !isAbout(tokens, at)) return whom
  while (isAbout(tokens, at)) at++
  if (!hasBit(bits, at, Is.number)) return whom
  const last = phraseStartingAt(reading, at, limit)?.head.last ?? at
  return headOnly({ first: whom.first, last })
}
const isAbout = among('about around nearly almost roughly some over more than up to at least')

// "told the Today programme", "told the Morning Report programme"
function dailyAt({ bits, tokens }: Reading, first: number, day: number): NounPhrase | undefined {
  let last = day + 1
  while (hasBit(bits, last, Is.capital) && !isForum(tokens, last)) last++
  return hasBit(bits, day, Is.time) && isForum(tokens, last) ? headOnly({ first, last }) : undefined
}

// "told NBC's Today show"
function withOwned(reading: Reading, owner: NounPhrase, limit: number): NounPhrase {
  if (!hasBit(reading.bits, owner.last + 1, Is.possessive)) return owner
  const daily = dailyAt(reading, owner.first, owner.last + 2)
  if (daily) return daily
  const owned = phraseStartingAt(reading, owner.last + 2, limit)
  return owned ? { ...owned, first: owner.first, head: { first: owner.first, last: owned.head.last } } : owner
}
