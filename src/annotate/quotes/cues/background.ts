import { among } from '../../vocabulary.ts'
import type { ContentKind } from '../content/content-end.ts'
import { isUnitOfTime } from '../phrases/can-speak.ts'
import { phraseEndingAt, phraseStartingAt, type NounPhrase } from '../phrases/noun-phrase.ts'
import { beforeVerbGroup } from '../phrases/verb-group.ts'
import { isRelative, isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { conjunctionBefore } from '../subjects/circumstance.ts'
import { relativeBefore } from '../subjects/relative-before.ts'
import { spentBefore } from '../subjects/spent.ts'

/** Whether the verb at `verb` stands in a clause that only leads up to its sentence: "While Vik said …, the dam broke." */
export function isInBackground(reading: Reading, verb: number, first: number): boolean {
  const { bits, tokens, cues } = reading
  let at = afterDate(bits, first, verb)
  while (at < verb && hasBit(bits, at, opening)) at++
  at = afterSpan(tokens, at)
  if (anyHasBit(bits, at, verb, Is.comma | Is.dash | Is.stop | Is.mark | Is.colon)) return false
  // "In saying so, Vik left", "In a letter saying so, Vik left"
  if (cues.get(verb)?.form === 'gerund' && verb <= at + 4)
    return hasBit(bits, at, Is.preposition | Is.subordinator) ? at < verb : at === verb
  return leadsUp(tokens, at) || isOfLead(reading, verb, first)
}

// "In light of a leak that Vik said began in May, …", "In a move that even Vik says was late, …", "In a move Vik said was late, …"
function isOfLead(reading: Reading, verb: number, first: number): boolean {
  const { bits, tokens } = reading
  if (!hasBit(bits, first, Is.preposition)) return false
  const subject = phraseEndingAt(reading, verb - 1, first + 2)
  if (!subject) return false
  const before = subject.first - (tokens[subject.first - 1]?.lower === 'even' ? 2 : 1)
  if (tokens[before]?.lower !== 'that' && !hasBit(bits, verb + 1, Is.auxiliary)) return false
  return !anyHasBit(bits, first, before, Is.auxiliary | Is.past | Is.verb | Is.pronoun)
}

// "In June 2001, after Vik said so, …": the date stands before the clause.
function afterDate(bits: Int32Array, first: number, verb: number): number {
  let at = first
  while (at < verb && hasBit(bits, at, Is.preposition | Is.time | Is.number)) at++
  return at > first && hasBit(bits, at, Is.comma) ? at + 1 : first
}

// "Two days after Vik said so, …"
function afterSpan(tokens: Reading['tokens'], from: number): number {
  for (let at = from + 1; at < from + 4; at++) if (leadsUp(tokens, at) && isUnitOfTime(tokens, at - 1)) return at
  return from
}

/** The subject of the main clause behind what a gerund at the opening reports: `'In saying it leaks, Vik left'` → Vik. */
export function mainSubject(reading: Reading, verb: number, said: Run, { first, last }: Run): NounPhrase | null {
  if (!isInBackground(reading, verb, first) && !isLedIn(reading, verb, first)) return null
  let comma = said.last - 1
  while (comma < last && reading.tokens[comma]?.text !== ',') comma++
  const next = comma > said.last ? comma : said.last
  const subject = phraseStartingAt(reading, next + 1, last)
  return subject && subject.last + 1 < last ? subject : null
}

// "One month after saying so, Vik left", "Sunday, while saying so, Vik left": nothing has happened yet.
function isLedIn({ bits, tokens }: Reading, verb: number, first: number): boolean {
  if (!leadsIn(tokens, verb - 1)) return false
  for (let at = first; at < verb; at++)
    if (hasBit(bits, at, Is.auxiliary | Is.verb | Is.past | Is.pronoun | Is.cue) && !hasBit(bits, at, Is.capital))
      return false
  return true
}
const leadsIn = among('while after before since')

/** In what part of its sentence the verb at `verb` reports. */
export const placeOf = (reading: Reading, verb: number, first: number): Exclude<ContentKind, 'phrase'> =>
  isInBackground(reading, verb, first)
    ? 'background'
    : isInRelative(reading, verb, first) || isInAside(reading, verb, first)
      ? 'relative'
      : isRestrictive(reading, verb, first)
        ? 'restrictive'
        : 'clause'

// "Vik, saying it leaks, left": the main verb is yet to come.
function isInAside(reading: Reading, verb: number, first: number): boolean {
  const { bits, cues } = reading
  if (cues.get(verb)?.form !== 'gerund' || !hasBit(bits, verb - 1, Is.comma)) return false
  const subject = phraseEndingAt(reading, verb - 2, first)
  return subject !== undefined && subject.first <= first + 1 && !hasBit(bits, subject.first, notSubject)
}
const notSubject = Is.preposition | Is.subordinator | Is.gerund | Is.time

// "crews who said so"
const isRestrictive = (reading: Reading, verb: number, first: number): boolean =>
  isRelative(reading.tokens, beforeVerbGroup(reading, verb, first))

/** Whether the verb at `verb` is that of a relative clause between commas: "Vik, who said …, left". */
export function isInRelative(reading: Reading, verb: number, first: number): boolean {
  const { bits, tokens } = reading
  // "Vik, who gave a speech saying so, left"
  let at = beforeVerbGroup(reading, spentBefore(reading, verb) ?? verb, first)
  // "Vik, who sang and, in a letter, said …, left"
  at = (hasBit(bits, at, Is.comma) ? conjunctionBefore(reading, at, first) : undefined) ?? at
  if (hasBit(bits, at, Is.conjunction))
    for (const floor = Math.max(first, at - 20); at > floor && !hasBit(bits, at, Is.comma | Is.mark); at--)
      if (isWhoOrWhich(tokens, at)) break
  at = relativeBefore(reading, at, first) ?? at
  if (isWhoOrWhich(tokens, at)) return hasBit(bits, at - 1, Is.comma)
  // "the port, which Vik says is old, shut", "the firm, whose staff said so, shut"
  const subject = phraseEndingAt(reading, at, first)
  return subject !== undefined && isOfObject(tokens, subject.first - 1) && hasBit(bits, subject.first - 2, Is.comma)
}

const opening = Is.conjunction | Is.adverb
const isOfObject = among('who which whom whose')
const leadsUp = among('when while after although though since because if before once until even whereas whenever')
