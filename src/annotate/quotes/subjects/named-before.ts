import { startsWithSmall } from '../../characters.ts'
import { isArticle } from '../../function-words.ts'
import { among } from '../../vocabulary.ts'
import { phraseEndingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { afterDateline } from '../reading/opening.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * The full name that opens a sentence before what somebody is, where no comma closes that: `'Hanne Vik, the head of the port
 * on Monday said it leaks'` → Hanne Vik; else undefined.
 */
export function namedBefore(
  reading: Reading,
  { first, head }: NounPhrase,
  verb: number,
  floor: number,
): NounPhrase | undefined {
  const { bits, tokens } = reading
  // "Ida Moe, Moss club president said"
  const isOffice = isArticle(tokens, first) || startsWithSmall(tokens[head.last]?.text ?? '')
  if (!isOffice || !hasBit(bits, head.last, Is.role)) return undefined
  // "Hanne Vik, the mayor said, left"
  const isParenthesis = hasBit(bits, verb + 1, Is.comma | Is.stop) && !hasBit(bits, verb + 2, Is.mark)
  if (!hasBit(bits, first - 1, Is.comma) || isParenthesis) return undefined
  const name = phraseEndingAt(reading, first - 2, floor)
  if (!name || name.first !== afterDateline(reading, floor, first) || name.last === name.first) return undefined
  for (let at = name.first; at <= name.last; at++) if (!hasBit(bits, at, Is.capital)) return undefined
  return name
}

/**
 * The subject that opens a sentence where a comma strays between it and its cue: `'Hanne Vik, said, “It leaks”'`,
 * `'Hanne Vik of Halden, said she rows'` → Hanne Vik.
 */
export function withStrayComma(reading: Reading, comma: number, verb: number, floor: number): NounPhrase | undefined {
  const { bits, tokens } = reading
  if (comma !== verb - 1) return undefined
  const isMarked = hasBit(bits, verb + 1, Is.comma | Is.colon) && hasBit(bits, verb + 2, Is.mark)
  if (!isMarked && !isClauseWord(tokens, verb + 1)) return undefined
  const phrase = phraseEndingAt(reading, comma - 1, floor)
  return phrase?.first === floor && (isMarked || hasBit(bits, phrase.head.last, Is.capital)) ? phrase : undefined
}
const isClauseWord = among('that he she they the')
