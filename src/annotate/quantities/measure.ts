import type { Document } from '../types.ts'
import type { Clause } from './clauses.ts'
import { lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { phraseBefore, textOf, withoutOwner } from './noun-phrases.ts'
import type { Reading } from './readings.ts'
import { adverbs, changeVerbs, levelVerbs, transitiveChanges } from './verbs.ts'

/** What a quantity measures, in the words of the text: `NATO members' military spending`; null if nothing says so. */
export function measureOf(document: Document, clause: Clause, reading: Reading): string | null {
  const phrase =
    objectOfChange(document, clause, reading) ??
    subjectOfVerb(document, clause, reading) ??
    wholeBeforeOf(document, clause, reading)
  return phrase ? textOf(document, withoutOwner(document.tokens, phrase)) : null
}

/** `raise their defense budgets to 5 percent`: what stands between the verb and "to" or "by". */
function objectOfChange({ tokens }: Document, clause: Clause, { first }: Reading): Phrase | undefined {
  const link = stepOver(tokens, first - 1, clause.first, /^(?:to|by|at|from)$/u)
  if (link === undefined) return undefined
  for (let index = link - 1; index >= Math.max(clause.first, link - 10); index--) {
    if (!transitiveChanges.has(lowerAt(tokens, index))) continue
    const phrase = phraseBefore(tokens, link - 1, index + 1)
    return phrase && phrase.first <= index + 2 ? phrase : undefined
  }
  return undefined
}

/** The nearest link word to the left, over adverbs only. */
function stepOver(tokens: Document['tokens'], from: number, floor: number, link: RegExp): number | undefined {
  for (let index = from; index >= Math.max(floor, from - 5); index--) {
    const word = tokens[index]?.lower ?? ''
    if (link.test(word) && !(word === 'to' && tokens[index - 1]?.lower === 'up')) return index
    if (!adverbs.has(word)) return undefined
  }
  return undefined
}

/** `NATO members' military spending already accounted for 55 percent`: the subject of the verb before the number. */
function subjectOfVerb({ tokens }: Document, clause: Clause, { first }: Reading): Phrase | undefined {
  for (let index = first - 1; index >= Math.max(clause.first, first - 8); index--) {
    const word = lowerAt(tokens, index)
    if (levelVerbs.has(word) || changeVerbs.has(word))
      return phraseBefore(tokens, verbStart(tokens, index) - 1, clause.first)
    if (!adverbs.has(word) && !/^(?:with|at|on|after|year|percent|%)$/u.test(word) && !word.endsWith('ly'))
      return undefined
  }
  return undefined
}

/** The first word of a verb with its helpers and adverbs: `had already been`. */
function verbStart(tokens: Document['tokens'], verb: number): number {
  let first = verb
  while (
    /^(?:has|have|had|is|are|was|were|be|been|will|would|could|may|might|should|must|can|to|already|still|now|also|not|\p{L}+ly)$/u.test(
      lowerAt(tokens, first - 1),
    )
  )
    first--
  return first
}

/** `a net profit of $5 million`: the noun before "of". */
function wholeBeforeOf({ tokens }: Document, clause: Clause, { first }: Reading): Phrase | undefined {
  const link = stepOver(tokens, first - 1, clause.first, /^of$/u)
  return link === undefined ? undefined : phraseBefore(tokens, link - 1, clause.first)
}
