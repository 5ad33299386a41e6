import { startsWithCapital, startsWithSmall } from '../../characters.ts'
import { isThe } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { phraseEndingAt } from '../phrases/noun-phrase.ts'
import { markedAt, type Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import type { CueForm } from './cue-forms.ts'

/**
 * Whether a cue only gives a name: "a retired midwife called Ida Moe, who", where "a senator called Ida Moe cold" tells of
 * her; "a diver named Ida Moe", "a party called Sea Day".
 */
export function isNaming(reading: Reading, at: number, { entry, form }: CueForm): boolean {
  const { bits, tokens } = reading
  if (form !== 'past') return false
  if (entry.lemma === 'call' && hasBit(bits, at + 1, Is.mark)) return isTitled(reading, at)
  if (entry.lemma === 'call' && hasBit(bits, at - 1, Is.comma) && isOne(tokens, at + 1)) return isAsideName(reading, at)
  if (entry.lemma === 'name') {
    const phrase = phraseEndingAt(reading, at - 1, at - 12)
    if (!phrase || startsWithCapital(tokens[phrase.head.last]?.text ?? '')) return false
    // "the arrest of a man named Ida Moe"
    return isOne(tokens, phrase.first) || (phrase.last > phrase.head.last && isOne(tokens, at - 2))
  }
  if (!startsWithSmall(tokens[at - 1]?.text ?? '')) return false
  if (entry.lemma !== 'call') return false
  const named = at + (tokens[at + 1]?.lower === 'the' ? 2 : 1)
  let next = named
  while (
    hasBit(bits, next, Is.capital) ||
    (next > named && isInName(tokens, next) && hasBit(bits, next + 1, Is.capital))
  )
    next++
  if (next === named) return false
  // "a party called Sea Day at the pier"
  const phrase = phraseEndingAt(reading, at - 1, at - 12)
  const isThing = phrase && isOne(tokens, phrase.first) && !hasBit(bits, phrase.head.last, Is.role | Is.capital)
  const after =
    Is.comma |
    Is.stop |
    Is.relative |
    Is.auxiliary |
    (isThing ? Is.preposition | Is.verb | Is.past | Is.conjunction : 0)
  return hasBit(bits, next, after)
}

// "a deal, called a decree, to mend it"; not "Vik won a seat, called a vote, and left"
function isAsideName({ bits, tokens }: Reading, at: number): boolean {
  let closing = at + 2
  while (closing < at + 8 && (bits[closing] ?? 0) === 0) closing++
  return hasBit(bits, closing, Is.comma) && tokens[closing + 1]?.lower === 'to'
}

// "a weekly show of Sunde called “North Pier”"; not "what Sunde called “North folly”", "Sunde had called “North” old".
function isTitled(reading: Reading, at: number): boolean {
  const { bits, tokens } = reading
  if (!startsWithCapital(tokens[at + 2]?.text ?? '')) return false
  // "the dull show called “North Pier” is over", "the boat now called “Ida” that sank"
  const behind = bits[(markedAt(reading, at + 1)?.last ?? at) + 1] ?? 0
  const noun = hasBit(bits, at - 1, Is.adverb) ? at - 2 : at - 1
  const isThing = startsWithSmall(tokens[noun]?.text ?? '') && !hasBit(bits, noun, Is.role | notNamed)
  if (isThing && behind & (Is.auxiliary | Is.relative)) return true
  for (let i = at - 1; i >= 0 && i > at - 14; i--) {
    const bit = bits[i] ?? 0
    if (
      bit & (Is.comma | Is.stop | Is.question | Is.relative | Is.auxiliary | Is.pronoun) ||
      tokens[i]?.lower === 'that'
    )
      return false
    if (isOne(tokens, i)) return true
    // "On show was the print called “North”"
    if (isThe(tokens, i) && isWas(tokens, i - 1) && startsWithSmall(tokens[at - 1]?.text ?? '')) return i > 1
  }
  return false
}
const notNamed = Is.comma | Is.relative | Is.auxiliary | Is.pronoun | Is.inside | Is.conjunction | Is.mark | Is.closer
const isWas = among('is are was were')

const isInName = among('of the to and for & -')
const isOne = among('a an another one')
