import type { Document } from '../../types.ts'
import { determiners } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

type Tokens = Document['tokens']

/** Whether the noun that "those" stands for is told before: "rents in Norland fell and those in Ostland rose". */
export function standsFor(tokens: Tokens, { first }: Phrase): boolean {
  const before = determiners.at(tokens, first - 1) ? first - 2 : first - 1
  // "that on tea and coffee rose"
  const link = lowerAt(tokens, before) === 'and' ? before - 2 : before
  return pointing.at(tokens, link - 1) && ofPlace.at(tokens, link) && beforeThat.at(tokens, link - 2)
}
const pointing = words('that those')
const beforeThat = words('and but while whereas , than')
const ofPlace = words('of in on for from at')
