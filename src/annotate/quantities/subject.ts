import type { Document } from '../types.ts'
import { agentOf, verbBefore } from './agents.ts'
import type { Clause } from './clauses.ts'
import type { Measured } from './measure.ts'
import { isCapital, lowerAt } from './neighbours.ts'
import type { Phrase } from './noun-phrases.ts'
import { textOf } from './noun-phrases.ts'
import { determiners, owners } from './verb-at.ts'

/** Whose figure it is: who owns the measure, else who acts, else where it is; null if nobody is named. */
export function subjectOf(document: Document, clause: Clause, { phrase, agent }: Measured): string | null {
  const { tokens } = document
  const owned = phrase && ownerOf(document, clause, phrase)
  const owner = owned ?? agent ?? (phrase && (tiedTo(tokens, phrase) ?? properName(document, phrase)))
  if (!owner) return null
  const first =
    determiners.has(lowerAt(tokens, owner.first)) || owners.has(lowerAt(tokens, owner.first))
      ? owner.first + 1
      : owner.first
  return first <= owner.last ? textOf(document, { first, last: owner.last }) : null
}

type Tokens = Document['tokens']

/** `Germany` in "Germany's exports"; for "its exports" whoever acts in the clause before it. */
function ownerOf({ tokens }: Document, clause: Clause, { first, last }: Phrase): Phrase | undefined {
  for (let index = last; index > first; index--) {
    const mark = tokens[index]?.lower ?? ''
    if (/^['’]s$/u.test(mark) || (/^['’]$/u.test(mark) && lowerAt(tokens, index - 1).endsWith('s')))
      return { first, last: index - 1 }
  }
  if (!owners.has(lowerAt(tokens, first - 1)) && !owners.has(lowerAt(tokens, first))) return undefined
  const verb = verbBefore(tokens, first, clause)
  return verb === undefined ? undefined : agentOf(tokens, verb, clause)
}

/** `region` in "unemployment in the region". */
function tiedTo(tokens: Tokens, { first, last }: Phrase): Phrase | undefined {
  for (let index = last - 1; index > first; index--)
    if (/^(?:in|at|of|among|for|through)$/u.test(lowerAt(tokens, index))) return { first: index + 1, last }
  return undefined
}

/** A measure that is a name is its own subject: "China accounted for 38 percent". */
function properName({ tokens }: Document, { first, last }: Phrase): Phrase | undefined {
  for (let index = first; index <= last; index++) if (!isCapital(tokens[index])) return undefined
  return first > 0 && /^[.?!]$/u.test(lowerAt(tokens, first - 1)) && first === last && !isCapital(tokens[first])
    ? undefined
    : { first, last }
}
