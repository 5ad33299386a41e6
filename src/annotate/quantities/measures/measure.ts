import type { Document } from '../../types.ts'
import { multiplied } from '../changes/multiplied.ts'
import type { Clause } from '../phrases/clauses.ts'
import { measuresNothing } from '../phrases/empty-phrases.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { verbBefore } from '../phrases/verb-before.ts'
import type { Reading } from '../readings.ts'
import { longMonths } from '../times/months.ts'
import { ofWhole } from '../wholes/of-whole.ts'
import { predicate } from '../wholes/predicate.ts'
import { atLevel } from './at-level.ts'
import { attributive } from './attributive.ts'
import { beforeOf } from './before-of.ts'
import { bounded, changedFrom, levelOf } from './bounded.ts'
import { changedAside } from './changed-aside.ts'
import { changedObject } from './changed-object.ts'
import { comparedNoun } from './compared-noun.ts'
import { atExtreme } from './extremes.ts'
import { gapped } from './gapped.ts'
import { harmed } from './harmed.ts'
import { inAddition, inBrackets, inPassing } from './in-passing.ts'
import { alsoMore, ledBy } from './led-by.ts'
import { likelier } from './likelier.ts'
import { counted } from './measured-counts.ts'
import { paidFor } from './measured-payments.ts'
import type { Measured, Way } from './measured-site.ts'
import { verbSubject } from './measured-subjects.ts'
import { movingAt } from './moving-at.ts'
import { ofKind } from './of-kind.ts'
import { mover, otherSubject } from './other-subject.ts'
import { paidOut } from './paid-out.ts'
import { sized } from './sized.ts'
import { takenOff } from './taken-off.ts'
import { broughtTo } from './tallies.ts'

/** What a quantity measures, by the first of the ways to say it that fits; undefined if none does. */
export function measuredBy(document: Document, clause: Clause, reading: Reading): Measured | undefined {
  const { tokens } = document
  const verb = verbBefore(tokens, reading.first, clause)
  const site = { tokens, clause, reading, verb }
  if (isDistance(tokens, reading)) return takenOff(site)
  for (const way of ways) {
    const measured = way(site)
    if (measured) return withPhrase(tokens, ofMark(tokens, measured, reading))
  }
  return undefined
}

// "Shares crossed the 20,000 mark": the mark is theirs.
const ofMark = (tokens: Document['tokens'], measured: Measured, { first, last }: Reading): Measured => {
  const { phrase, agent } = measured
  // "the 5 million-mark"
  const mark = lowerAt(tokens, last + 1) === '-' ? last + 2 : last + 1
  const isOther = phrase && (phrase.first !== mark || (phrase.last > mark && !within.at(tokens, mark + 1)))
  if (!marks.at(tokens, mark) || isOther) return measured
  const before = beforeAdverbs(tokens, first - 1, -1, reaching)
  return reaching.at(tokens, before) || isVerbAt(tokens, before) ? { phrase: agent, noun: null, agent: null } : measured
}
const reaching = words('past through to at above below pass passes cross crosses crossed reach reaches')
const within = words('in for during at on')
const marks = words('mark level levels milestone')

// What is left of a phrase may say nothing; whose figure it is may be known all the same.
const withPhrase = (tokens: Document['tokens'], measured: Measured): Measured =>
  measured.phrase && (measuresNothing(tokens, measured.phrase) || isMonth(tokens, measured.phrase))
    ? { ...measured, phrase: null }
    : measured

// "people hurt between May and June totalled 900"
const isMonth = (tokens: Document['tokens'], { first, last }: Phrase): boolean =>
  first === last && longMonths.has(lowerAt(tokens, first)) && isCapital(tokens[first])

// A distance between two places is the measure of neither; "to 40 tonnes from 30" has none.
const isDistance = (tokens: Document['tokens'], { first, last, unit }: Reading): boolean =>
  lengths.has(unit ?? '') && apart.at(tokens, last + 1) && lowerAt(tokens, first - 1) !== 'to'
const lengths: ReadonlySet<string> = new Set(['m', 'km', 'cm', 'mm', 'mile', 'nautical mile', 'foot', 'yard', 'inch'])
const apart = words(
  'away apart off from downstream upstream offshore north south east west inland northeast northwest southeast southwest north-east north-west south-east south-west',
)

const ways: readonly Way[] = [
  multiplied,
  inBrackets,
  changedAside,
  inPassing,
  inAddition,
  sized,
  movingAt,
  likelier,
  changedFrom,
  counted,
  paidOut,
  ofWhole,
  harmed,
  takenOff,
  comparedNoun,
  attributive,
  atExtreme,
  atLevel,
  beforeOf,
  broughtTo,
  gapped,
  changedObject,
  verbSubject,
  ledBy,
  alsoMore,
  paidFor,
  ofKind,
  bounded,
  levelOf,
  predicate,
  otherSubject,
  mover,
]
