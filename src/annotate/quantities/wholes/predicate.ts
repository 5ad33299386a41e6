import type { Site, Way } from '../measures/measured-site.ts'
import { determiners, owners } from '../phrases/determiners.ts'
import { isGerund, lowerAt, words } from '../phrases/neighbours.ts'
import { phraseAfter } from '../phrases/noun-phrases.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { auxiliaries, finding } from '../phrases/verbs.ts'
import { placeBefore } from '../subjects/places.ts'
import { behindRestated, behindTwin } from './behind-restated.ts'
import { behindOwner, numberedPeople, numberFrom, peopleOf } from './counted-people.ts'
import { wholeOpening } from './denominator.ts'
import { finiteFrom } from './finite-from.ts'
import { opensPredicate } from './opens-predicate.ts'
import { opensNumber, predicateEnd } from './predicate-end.ts'

/** `70 percent of shareholders voted against the plan`: what is said of the share. */
export const predicate: Way = (site) => {
  const { tokens, clause, reading, verb } = site
  const { first, last, form } = reading
  // "vegetables at 5 percent were the only item", "the rise to 5 percent was a shock"
  const link = lowerAt(tokens, first - 1)
  const isOpening = link === 'at' && first - 1 === clause.first
  const isNear = lowerAt(tokens, first - 2) === 'close'
  if (isOpening || ((link === 'at' || link === 'to') && !isNear && auxiliaries.at(tokens, last + 1))) return undefined
  const before = beforeShare(site)
  const isArea =
    form === 'measure' && verb === undefined && passive.at(tokens, last + 1) && tokens[before]?.kind !== 'word'
  if (form !== 'percent' && form !== 'fraction' && form !== 'ratio' && !isArea) return undefined
  // "but 24 percent lower than in May"
  if (lowerAt(tokens, last + 2) === 'than' && degrees.at(tokens, last + 1)) return undefined
  // "the projected 5 percent will be the highest"
  if (determiners.at(tokens, first - 2) && /[^e]ed$/u.test(lowerAt(tokens, first - 1))) return undefined
  const isOwn =
    verb === undefined ||
    lowerAt(tokens, last + 1) === 'who' ||
    verb <= (wholeOpening(tokens, clause, reading) ?? -1) ||
    isFinding(tokens, verb, reading) ||
    (before > verb && opening.at(tokens, before))
  const from =
    (opensCircumstance(tokens, before, clause.first) ? gerundBehind(site) : undefined) ??
    (asides.at(tokens, before) ? behindAside(site, before) : undefined) ??
    (isOwn ? predicateBehind(site) : undefined)
  // A clause ends before a bracket, where the predicate behind it goes on.
  const to = from === undefined ? undefined : predicateEnd(tokens, from, from > clause.last ? from + 17 : clause.last)
  if (from === undefined || to === undefined) return undefined
  // "already at a third of the level reached in May"
  const isBareParticiple =
    to === from && verb === undefined && participle.test(lowerAt(tokens, from)) && behindParticiple.at(tokens, to + 1)
  // "may sink", where "could have been avoided" tells of what was
  const isGuess = modals.at(tokens, from) && lowerAt(tokens, from + 1) !== 'have'
  return isBareParticiple || isGuess || (to === from && auxiliaries.at(tokens, from))
    ? undefined
    : { phrase: { first: from, last: to }, noun: null, agent: null }
}
// "40,000 hectares were inundated"
const degrees = words('higher lower')
const passive = words('were are was have has')
const behindParticiple = words('of in on for with at from by to and')
const participle = /\p{Ll}{3}[^e]ed$/u
const modals = words('may might can could should must')

/** The token before a share, its adverbs and place: "and" in "and about half were hurt", "and in the north half were hurt". */
function beforeShare({ tokens, clause, reading }: Site): number {
  const before = beforeAdverbs(tokens, reading.first - 1, clause.first - 1)
  const place = placeBefore(tokens, before) ?? 0
  return place > clause.first ? place - 1 : before
}
// "The poll found 66 percent want it", "when it fell, 48 percent sold", "left and half were hurt": a statement of its own.
const opening = words(', and but while whom which where when because although though')
const isFinding = (tokens: Site['tokens'], verb: number, { first }: Site['reading']): boolean =>
  finding.at(tokens, verb) && first - verb <= 3

/** Whether a share is one of a circumstance: "with 28 percent backing it and 25 percent opposing it". */
function opensCircumstance(tokens: Site['tokens'], before: number, floor: number): boolean {
  if (lowerAt(tokens, before) === 'with') return true
  if (lowerAt(tokens, before) !== 'and') return false
  for (let at = before - 1; at >= Math.max(floor, before - 16); at--)
    if (lowerAt(tokens, at) === 'with') return opensNumber(tokens, at + 1)
  return false
}

// "with 56 percent of voters viewing him positively"
function gerundBehind({ tokens, clause, reading: { last } }: Site): number | undefined {
  const of = lowerAt(tokens, last + 1) === 'of'
  const whole = of ? peopleOf(tokens, phraseAfter(tokens, last + 2, clause.last)) : undefined
  const at = (whole?.last ?? last) + 1
  return isDoing(tokens, at) ? at : undefined
}
const isDoing = (tokens: Site['tokens'], at: number): boolean => isGerund(tokens, at) && tokens[at + 1]?.kind === 'word'

/** Where it goes on behind a share in commas or brackets: "a majority of voters, some 60 percent, said", "most voters (60 percent) said". */
function behindAside({ tokens, clause, reading: { last } }: Site, opening: number): number | undefined {
  const closing = lowerAt(tokens, opening) === ',' ? ',' : ')'
  if (lowerAt(tokens, last + 1) !== closing || !opensPredicate(tokens, last + 2)) return undefined
  const floor = closing === ')' ? opening - 9 : Math.max(clause.first, opening - 12)
  for (let at = opening - 1; at >= floor && (tokens[at]?.kind !== 'mark' || lowerAt(tokens, at) === '-'); at--)
    if (partNouns.at(tokens, at)) return last + 2
  return undefined
}
const asides = words(', (')
const partNouns = words('majority minority most all proportion share half third quarter thirds quarters ten')

/** Where what is said of a share begins: `are` in "5 percent of homes in Norway are empty". */
function predicateBehind({ tokens, clause, reading: { last, form } }: Site): number | undefined {
  // "versus 42 percent who plan to leave"
  if (form === 'percent' && lowerAt(tokens, last + 1) === 'who' && tokens[last + 2]?.kind === 'word') return last + 2
  const of = lowerAt(tokens, last + 1) === 'of'
  const plain = phraseAfter(tokens, last + (of ? 2 : 1), clause.last)
  // "62 percent of its 340,000 members had backed it"
  const isOpened = owners.at(tokens, last + 2) || lowerAt(tokens, last + 2) === 'the'
  const number = behindOwner(tokens, numberFrom(tokens, last + (isOpened ? 3 : 2)))
  const numbered = of && tokens[number]?.kind === 'number'
  const whole = numbered ? numberedPeople(tokens, number, clause.last) : of ? peopleOf(tokens, plain) : plain
  const behind = behindTwin(tokens, behindRestated(tokens, (whole?.last ?? last) + 1), clause.last)
  const from = whole ? finiteFrom(tokens, where.at(tokens, behind) ? behind + 1 : behind) : behind
  const isWhole = numbered || whole?.last === plain?.last || behind > (whole?.last ?? last) + 1
  return isWhole && !opensPredicate(tokens, from) && !(whole && isDoing(tokens, from)) ? undefined : from
}
const where = words('there here nationwide worldwide abroad locally')
