import { among } from '../../vocabulary.ts'
import { headOnly, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** The programme of a day or hour whose name begins at `first`, with its word of time at `day`: "told the Today programme". */
export function dailyAt({ bits, tokens }: Reading, first: number, day: number): NounPhrase | undefined {
  if (!hasBit(bits, day, Is.time)) return undefined
  // "told the Morning Report programme"
  let last = day + 1
  while (hasBit(bits, last, Is.capital) && !isForum(tokens, last)) last++
  return isForum(tokens, last) ? headOnly({ first, last }) : undefined
}

/** Whom words are told, up to the end of an outlet or forum in their name, behind which what is told begins. */
export const upToOutlet = (reading: Reading, whom: NounPhrase): NounPhrase =>
  toNumber(reading, whom) ?? toForum(reading, whom) ?? toOutlet(reading, whom) ?? toBody(reading, whom) ?? whom

// "told Tide One it leaks", of which "One" alone begins a phrase
const toNumber = ({ bits, tokens }: Reading, { first, last }: NounPhrase): NounPhrase | undefined =>
  hasBit(bits, last, Is.capital) && /^(?:One|Two|Three|Four|Five)$/u.test(tokens[last + 1]?.text ?? '')
    ? headOnly({ first, last: last + 1 })
    : undefined

// "told the Tide news agency crews had left", "told a press briefing they had left"
function toForum({ bits, tokens }: Reading, { first, head }: NounPhrase): NounPhrase | undefined {
  for (let at = first + 1; at <= head.last + 1; at++)
    if (
      isForum(tokens, at) &&
      !isInName(bits, tokens, at) &&
      (isPress(tokens, at - 1) ? !hasBit(bits, at + 1, Is.role) : opensClause(bits, at + 1))
    )
      return headOnly({ first, last: at })
  return undefined
}
const isForum = among(
  'agency conference briefing programme program newspaper magazine radio television website channel network podcast show meeting rally hearing',
)
const isPress = among('news press')
const opensClause = (bits: Int32Array, at: number): boolean =>
  hasBit(bits, at, Is.determiner | Is.pronoun | Is.capital | Is.title | Is.number)
// "told Tide Radio Moss", "told Tide Radio 4 it leaks", where "told Tide Radio 40 boats sank" counts them
const isInName = (bits: Int32Array, tokens: Reading['tokens'], at: number): boolean =>
  hasBit(bits, at, Is.capital) && (hasBit(bits, at + 1, Is.capital) || /^\d$/u.test(tokens[at + 1]?.text ?? ''))

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

// "told the jury Vik had left": no name is part of such a body.
function toBody({ bits, tokens }: Reading, { first, head }: NounPhrase): NounPhrase | undefined {
  for (let at = first + 1; at < head.last; at++)
    if (
      isBody(tokens, at) &&
      !hasBit(bits, at, Is.capital) &&
      hasBit(bits, at + 1, Is.capital) &&
      !hasBit(bits, at + 1, Is.time)
    )
      return headOnly({ first, last: at })
  return undefined
}
const isBody = among('jury court council committee commission panel board judge inquiry inquest tribunal')

/** Whom words are told with what is theirs: "told NBC's Today show". */
export function withOwned(reading: Reading, owner: NounPhrase, limit: number): NounPhrase {
  const behind = behindPossessive(reading, owner.last + 1)
  if (behind === undefined) return owner
  const daily = dailyAt(reading, owner.first, behind)
  if (daily) return daily
  const owned = phraseStartingAt(reading, behind, limit)
  return owned ? { ...owned, first: owner.first, head: { first: owner.first, last: owned.head.last } } : owner
}

// Behind a number the letter of a genitive is left over: "Radio 4’s Today".
const behindPossessive = ({ bits, tokens }: Reading, at: number): number | undefined =>
  hasBit(bits, at, Is.possessive) || (tokens[at]?.text === 's' && tokens[at - 2]?.kind === 'number')
    ? at + 1
    : undefined
