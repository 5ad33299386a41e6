import type { Document } from '../../types.ts'
import { gapBefore } from '../measures/gapped.ts'
import type { Clause } from '../phrases/clauses.ts'
import { possessives } from '../phrases/determiners.ts'
import { endsBefore, isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { textOf, type Phrase } from '../phrases/noun-phrases.ts'
import { isName } from '../phrases/proper-name.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { changeVerbs } from '../phrases/verbs.ts'
import type { Reading } from '../readings.ts'
import { tellsDeed } from './tells-deed.ts'

type Neighbours = {
  readonly before: Reading | undefined
  readonly told: { readonly measure: string | null; readonly subject: string | null } | undefined
}

/** Whose the next figure of the same kind is: `Ostia` in "Halden had a deficit of 25 percent, Ostia 33 percent". */
export function nextOwner(
  document: Document,
  reading: Reading,
  { before, told }: Neighbours,
  clause: Clause,
): string | undefined {
  const { first, form } = reading
  if (!told?.measure || before?.form !== form) return undefined
  const { tokens } = document
  const whose = ownerBeforeVerb(tokens, first)
  if (whose) return textOf(document, whose)
  // "would vote for Moe, followed by Lind with 4 percent": the others would not vote for Moe.
  const having = tellsDeed(told.measure) ? undefined : nameWith(tokens, reading, clause.first)
  if (having) return textOf(document, having)
  if (!told.subject || told.measure.includes(told.subject)) return undefined
  const phrase = gapBefore(tokens, first, clause.first)
  return phrase && isName(tokens, phrase) && /^\p{Lu}/u.test(told.subject) ? textOf(document, phrase) : undefined
}

// "Halden's rents rose 8 percent and Ostia's rose 4 percent"
function ownerBeforeVerb(tokens: Document['tokens'], first: number): Phrase | undefined {
  const owned = beforeAdverbs(tokens, first - 1, first - 4, links) - 1
  if (!possessives.at(tokens, owned) || !changeVerbs.at(tokens, owned + 1)) return undefined
  let name = owned
  while (isCapital(tokens[name - 1])) name--
  return name < owned ? { first: name, last: owned - 1 } : undefined
}
const links = words('by to')

/** What the figure of the next owner measures: `rents` in "Halden's rents rose 8 percent and Ostia's rose 4 percent". */
export const ownedBefore = ({ measure, subject }: { measure: string | null; subject: string | null }): string | null =>
  subject && measure && /^['’]s /u.test(measure.slice(subject.length)) && measure.startsWith(subject)
    ? measure.slice(subject.length + 3)
    : measure

// "Halden had 900 boats, followed by Ostia with just over 700 and Norland with 500"
function nameWith(tokens: Document['tokens'], { first, last }: Reading, floor: number): Phrase | undefined {
  const link = beforeAdverbs(tokens, first - 1, floor)
  if (lowerAt(tokens, link) !== 'with' || !endsBefore(tokens, last + 1, behind)) return undefined
  // "followed by Ostia, with 700"
  let name = lowerAt(tokens, link - 1) === ',' ? link - 1 : link
  const end = name - 1
  while (name > floor && isCapital(tokens[name - 1])) name--
  const before = lowerAt(tokens, name - 1) === 'the' ? name - 2 : name - 1
  return name <= end && joins.at(tokens, before) ? { first: name, last: end } : undefined
}
const joins = words(', and by')
const behind = words('and in at')
