import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { figures } from '../phrases/listed.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

type Tokens = Document['tokens']

/** The figure that heads a subject whose end is no noun: `number of people` in "the number of people out of work rose". */
export function leadingFigure(tokens: Tokens, verb: number, { first }: Clause): Phrase | undefined {
  const phrase = phraseAfter(tokens, first, verb - 1)
  if (!phrase || phrase.first > first + 1) return undefined
  let head = phrase.first
  while (head < phrase.last && lowerAt(tokens, head + 1) !== 'of') head++
  if (!figures.at(tokens, head)) return undefined
  // "the share of trains that ran late or were cancelled rose"
  const isRelative = relatives.at(tokens, phrase.last + 1)
  for (let at = phrase.last + 1; at < verb; at++) {
    if ((isVerbAt(tokens, at) && !isRelative) || lowerAt(tokens, at) === ',') return undefined
  }
  return phrase
}
const relatives = words('who which that')
