import type { Mention } from '../../types.ts'
import { among } from '../../vocabulary.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { beforeShortForm } from '../reading/brackets.ts'
import { isAndOrOr, isParticle, isRelative, isThat, isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import type { Cast } from './cast.ts'
import { memberBefore } from './of-body.ts'

/**
 * The actor that a relative pronoun stands for, named right before it: `'the Tide, which reports'` → the Tide, `'Hanne Vik
 * of the Tide, who said'` → Hanne Vik.
 */
export function relativeOf(reading: Reading, cast: Cast, phrase: NounPhrase): Mention | undefined {
  const { tokens } = reading
  const last = isWhoOrWhich(tokens, phrase.first) ? lastBefore(reading, phrase) : undefined
  const end = tokens[last ?? -1]?.end
  if (last === undefined || end === undefined) return undefined
  const nearest = cast.between(end - 80, end).findLast((mention) => mention.end === end)
  const isWho = tokens[phrase.first]?.lower === 'who'
  const named =
    (isWho && nearest && memberBefore(reading, cast, { first: Math.max(0, last - longest), last }, nearest)) || nearest
  if (!named || (named.type === 'person') !== isWho) return undefined
  // "Brekke and Sunde, who said": both do.
  let before = last
  while ((tokens[before]?.start ?? -1) >= named.start) before--
  return isAndOrOr(tokens, before) ? undefined : named
}

/** The nominal that a relative pronoun stands for: `'the guild, which calls it “rare”'` → "the guild". */
export function nominalOfRelative(reading: Reading, phrase: NounPhrase): Run | undefined {
  const { bits, tokens } = reading
  const last = lastBefore(reading, phrase)
  const whole = last === undefined ? undefined : phraseEndingAt(reading, last, Math.max(0, last - longest))
  if (last === undefined || !whole) return undefined
  if (isThat(tokens, phrase.first) && !isSureOf(tokens, whole, last)) return undefined
  const isWhole =
    hasBit(bits, whole.first, Is.determiner | Is.number) &&
    (hasBit(bits, whole.head.last, Is.role) || !hasBit(bits, last, Is.role))
  const run = isWhole
    ? whole
    : phraseEndingAt(reading, last, whole.head.last < last ? whole.head.last + 1 : whole.first)
  if (!run || !isNominal(reading, run)) return undefined
  return isWhole || isPeople(reading, run) ? { first: run.first, last } : undefined
}

const longest = 12

/** The last token before a relative pronoun and its comma. */
function lastBefore(reading: Reading, { first, last }: NounPhrase): number | undefined {
  const { tokens } = reading
  if (first !== last || first === 0 || !isRelative(tokens, first)) return undefined
  return beforeShortForm(reading, tokens[first - 1]?.text === ',' ? first - 2 : first - 1, 0)
}

// "an ad about the port that says so", "the boats in the port that say so": either could.
const isSureOf = (tokens: Reading['tokens'], { first, head }: NounPhrase, last: number): boolean =>
  head.last === last && !isAbout(tokens, first - 1) && !isParticle(tokens, first)
const isAbout = among('about of for from against over')

// Neither "this year, who" nor "each other, which", nor a name that nobody knows, nor the last of several.
function isNominal({ bits, tokens }: Reading, { first, last }: Run): boolean {
  if (isAndOrOr(tokens, first - 1) || tokens[first - 1]?.text === ',') return false
  if (anyHasBit(bits, first, last + 1, Is.past | Is.verb | Is.auxiliary | Is.pronoun | Is.comma)) return false
  return !hasBit(bits, last, Is.time | Is.object | Is.capital | Is.number) && tokens[last]?.lower !== 'other'
}

// In "red flags for an engineer who" and "scrutiny from teachers, who", where what stands before need not be one phrase.
const isPeople = ({ bits, tokens }: Reading, { first, last }: Run): boolean =>
  hasBit(bits, last, Is.role) ||
  isOne(tokens, first) ||
  /(?:[^s]s|people|men|women|children)$/u.test(tokens[last]?.lower ?? '')
const isOne = among('a an one every some')
