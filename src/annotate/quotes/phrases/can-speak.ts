import { startsWithSmall } from '../../characters.ts'
import { isNoNoun } from '../../english-words.ts'
import { among, onceAWord } from '../../vocabulary.ts'
import { isContracted } from '../reading/contracted.ts'
import { isSomeOf } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * Whether the words of a subject can name somebody: "the far-right senator", "both", not "safe" of "it is safe to say",
 * "a leading" of "a leading advocate" or "a month" of "a month later".
 */
export function canSpeak(reading: Reading, { head: { first, last } }: NounPhrase, sentence: Run): boolean {
  const { bits, tokens } = reading
  if (tokens[last]?.lower === 'there') return false
  // "the minutes" of a meeting tell something, "ten minutes" do not
  const isRecord = tokens[last]?.lower === 'minutes' && (first === last || tokens[first]?.lower === 'the')
  if (isUnitOfTime(tokens, last) && !isRecord && startsWithSmall(tokens[last]?.text ?? '')) return false
  if (first === last && hasBit(bits, first, byItself | Is.determiner)) return true
  if (first === last) return isContracted(reading, first) || !isBare(reading, first, sentence)
  // "had handled messages", "interrupted me": a verb, and what it does.
  const isVerb = hasBit(bits, first - 1, Is.auxiliary) || hasBit(bits, first + 1, Is.object)
  if (((bits[first] ?? 0) & (Is.past | Is.capital)) === Is.past && isVerb) return false
  // "are most inclined"
  if (isMost(tokens, first) && hasBit(bits, first - 1, Is.auxiliary)) return false
  const lastBit = bits[last] ?? 0
  // "those surveyed", not "the coordinated", "his mother refused"
  if (!(lastBit & Is.capital) && lastBit & Is.past) return isSomeOf(tokens, first) || isPeople(tokens, last)
  if (!(lastBit & Is.capital) && lastBit & (bits[first] ?? 0) & Is.determiner) return true
  for (let i = first; i <= last; i++)
    if (!hasBit(bits, i, Is.determiner) && (hasBit(bits, i, byItself) || isNounHere(reading, i))) return true
  return false
}

const isMost = among('most more')

// A name, a figure, a pronoun, what somebody is.
const byItself =
  Is.capital | Is.number | Is.pronoun | Is.object | Is.relative | Is.role | Is.title | Is.inside | Is.mark

const isNounHere = ({ bits, tokens }: Reading, at: number): boolean => {
  const token = tokens[at]
  return (
    token?.kind === 'word' &&
    !hasBit(bits, at, Is.determiner) &&
    (isPeople(tokens, at) || isMass(tokens, at) || !isNeverNoun(token))
  )
}

// "police", "lawyers", or what has its article where the phrase was cut, "whose staff"; not "far", nor "range" of "any range".
function isBare({ bits, tokens }: Reading, at: number, { first }: Run): boolean {
  const token = tokens[at]
  if (!token || !startsWithSmall(token.text)) return false
  if (isNeverNoun(token) && !isMass(tokens, at)) return !isPeople(tokens, at)
  const before = bits[at - 1] ?? 0
  return !(
    at === first ||
    before & opening ||
    (before & Is.preposition && hasBit(bits, at - 2, Is.determiner)) ||
    /^(?:whose|-|@)$/u.test(tokens[at - 1]?.lower ?? '') ||
    /[^su]s$/u.test(token.lower) ||
    isMass(tokens, at)
  )
}

// Where an article stands before the phrase all the same, or a headline begins.
const opening =
  Is.possessive | Is.determiner | Is.gerund | Is.past | Is.cue | Is.comma | Is.stop | Is.mark | Is.dash | Is.colon

/** Whether the word at a token can be the last of a noun phrase. */
export const endsWithNoun = (tokens: Reading['tokens'], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    (!startsWithSmall(token.text) || isPeople(tokens, at) || isMass(tokens, at) || !isNeverNoun(token))
  )
}

const isNeverNoun = onceAWord(isNoNoun)
/** Whether a word is a time or a length of time. */
export const isUnitOfTime = among(
  'time times seconds minute minutes hour hours morning afternoon evening night nights day days week weeks weekend month months year years decade decades',
)
const isPeople = among('accused injured wounded elderly bereaved deceased displaced disabled detained convicted')
// Nouns that stand without an article.
const isMass = among(
  'police management staff counsel research evidence data media press parliament government congress opposition industry business labour labor leadership legislation law science history literature tradition doctrine unionists people men women children family folk prosecution defence defense mum dad mom grandma grandpa god',
)
