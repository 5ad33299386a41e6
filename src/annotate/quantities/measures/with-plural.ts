import type { Document } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'

type Tokens = Document['tokens']

/**
 * A counted phrase with the plural that its adjectives share or that stands behind a participle: `male and female patients`
 * for "male", `new trained nurses` for "new"; else the phrase itself.
 */
export function withPlural(tokens: Tokens, phrase: Phrase, ceiling: number): Phrase {
  const { first, last } = phrase
  if (isPlural(tokens, last)) return phrase
  const isParted = isDone(tokens, last) || (first === last && !many.at(tokens, last))
  if (isParted && isDone(tokens, last + 1) && isPlural(tokens, last + 2)) return { first, last: last + 2 }
  const isHyphened = last === first + 2 && tokens[first + 1]?.text === '-'
  if ((first < last && !isHyphened) || !joints.at(tokens, last + 1) || many.at(tokens, last)) return phrase
  const next = phraseAfter(tokens, last + 2, ceiling)
  const isShared = next?.first === last + 2 && next.last > next.first && isPlural(tokens, next.last)
  return isShared ? { first, last: next.last } : phrase
}
const joints = words('and or')
const many = words('men women children staff cattle sheep fish')
const isPlural = (tokens: Tokens, at: number): boolean =>
  /^\p{Ll}{2,}[^s\P{Ll}]s$/u.test(tokens[at]?.text ?? '') || people.at(tokens, at)
const people = words('people men women children staff police')
const isDone = (tokens: Tokens, at: number): boolean => /[^e]ed$/u.test(lowerAt(tokens, at))
