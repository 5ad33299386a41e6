import { isIndefinite } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { nounTwins } from '../cues/twin-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { describedBefore } from './described.ts'
import { phraseEndingAt } from './noun-phrase.ts'

/**
 * Whether what ends at `last` is a subject of several for the base form at `at`: "many claim", "Vik and Moe point out", where
 * "many state laws" and "the Halden name" are nouns.
 */
export function isPluralSubject(
  reading: Reading,
  last: number,
  at: number,
  lemma: string,
  isThatNext: boolean,
): boolean {
  const { bits, tokens } = reading
  // "Critics of the paper note that it leaks", "Crews at the port claim the pier leaks", not "the state they left"
  const isClauseNext = isThatNext || (lemma !== 'state' && hasBit(bits, at + 1, Is.determiner | Is.pronoun))
  const near = phraseEndingAt(reading, last, at - 30)
  const head = isClauseNext ? (near?.head.last ?? last) : last
  if (isShare(tokens, head) && !hasBit(bits, head - 2, Is.determiner)) return true
  // "in an earnings call that"
  if (near && isIndefinite(tokens, near.first) && hasBit(bits, near.first - 1, Is.preposition)) return false
  if (plural.test(tokens[head]?.lower ?? '') || (isSeveral(tokens, last) && lemma !== 'state')) return true
  // "Files obtained by the paper show that it leaks", not "Vik met the crew at the boat show that closed"
  const described = isClauseNext ? describedBefore(reading, last, Math.max(0, at - 30)) : undefined
  if (described && plural.test(tokens[described.head.last]?.lower ?? '')) return true
  // "The book and the film blame Vik for it", not "the crew and the price report Vik wrote"
  const isObjectNext = hasBit(bits, at + 1, Is.capital | Is.object) && hasBit(bits, at + 2, Is.preposition)
  const isOfTwo = isThatNext || (isObjectNext && !hasBit(bits, last, Is.capital))
  if (isOfTwo && tokens[(near?.first ?? 0) - 1]?.lower === 'and') return true
  if (!hasBit(bits, last, Is.capital)) return !nounTwins.has(lemma) && tokens[last]?.kind !== 'word'
  if (nounTwins.has(lemma)) return isThatNext
  return !near || !hasBit(bits, near.first, Is.determiner)
}

// "64 percent call it old", not "a 64 percent claim"
const isShare = among('percent %')
const isSeveral = among('both all some many few most several')
const plural = /(?:[^su]s|people|police|women|men|children|media|data|others)$/u
