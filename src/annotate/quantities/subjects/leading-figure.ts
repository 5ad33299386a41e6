import type { Document } from '../../types.ts'
import type { Clause } from '../phrases/clauses.ts'
import { figures } from '../phrases/listed.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter, type Phrase } from '../phrases/noun-phrases.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { changeVerbs } from '../phrases/verbs.ts'

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
    const isDone = isVerbAt(tokens, at) && !isRelative && !isReduced(tokens, at, phrase.last)
    if (isDone || lowerAt(tokens, at) === ',') return undefined
  }
  return phrase
}

// "people aged 60", "people discouraged to find work"
const isReduced = (tokens: Tokens, at: number, last: number): boolean =>
  lowerAt(tokens, at) === 'aged' ||
  lowerAt(tokens, at - 1) === 'to' ||
  (at === last + 1 && isGerund(tokens, at)) ||
  (at === last + 1 &&
    participle.test(lowerAt(tokens, at)) &&
    (behind.at(tokens, at + 1) || changeVerbs.at(tokens, at + 1)))
// "the number of homes sold was", "the number of pupils taught in tents rose"
const participle = /(?:[^e]ed|agreed|sold|built|held|taught|shot|lost|made|born)$/u
const relatives = words('who which that')
const behind = words('to in by at on was were is are has have had')
