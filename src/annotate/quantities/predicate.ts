import { isNumberAt } from './counted-plural.ts'
import { numberedPeople, peopleOf, wholeOpening } from './denominator.ts'
import type { Site, Way } from './measured-site.ts'
import { owners } from './determiners.ts'
import { longMonths } from './months.ts'
import { isGerund, lowerAt, words } from './neighbours.ts'
import { phraseAfter } from './noun-phrases.ts'
import { isVerbAt } from './verb-at.ts'
import { adverbs, auxiliaries } from './verbs.ts'

/** `70 percent of shareholders voted against the plan`: what is said of the share. */
export const predicate: Way = ({ tokens, clause, reading, verb }) => {
  const { last, form } = reading
  const isArea = form === 'measure' && verb === undefined && passive.at(tokens, last + 1)
  if (form !== 'percent' && form !== 'fraction' && form !== 'ratio' && !isArea) return undefined
  if (verb !== undefined && verb > (wholeOpening(tokens, clause, reading) ?? -1) && !opensClause(tokens, verb, reading))
    return undefined
  const of = lowerAt(tokens, last + 1) === 'of'
  const plain = phraseAfter(tokens, last + (of ? 2 : 1), clause.last)
  // "62 percent of its 340,000 members had backed it"
  const numbered =
    of && (owners.at(tokens, last + 2) || lowerAt(tokens, last + 2) === 'the') && tokens[last + 3]?.kind === 'number'
  const whole = numbered ? numberedPeople(tokens, last + 3, clause.last) : of ? peopleOf(tokens, plain) : plain
  const behind = behindTwin(tokens, (whole?.last ?? last) + 1, clause.last)
  const from = whole ? finiteFrom(tokens, where.at(tokens, behind) ? behind + 1 : behind) : behind
  const isWhole = numbered || whole?.last === plain?.last || behind > (whole?.last ?? last) + 1
  if (isWhole && !opensPredicate(tokens, from) && !(whole && isDoing(tokens, from))) return undefined
  let to = from
  while (to < clause.last && to - from < longest && goesOn(tokens, to + 1)) to++
  to = cutBack(tokens, from, to)
  // What may be, or what goes on beyond what a card can show, is the measure of nothing.
  const isCut = to - from >= longest && to < clause.last && !/^[.,;]$/u.test(lowerAt(tokens, to + 1))
  // "already at a third of the level reached in May"
  const isBareParticiple =
    to === from && verb === undefined && participle.test(lowerAt(tokens, from)) && ties.at(tokens, to + 1)
  return isBareParticiple || isCut || modals.at(tokens, from) || (to === from && auxiliaries.at(tokens, from))
    ? undefined
    : { phrase: { first: from, last: to }, noun: null, agent: null }
}

const opensPredicate = (tokens: Site['tokens'], at: number): boolean =>
  isVerbAt(tokens, at) ||
  noLonger(tokens, at) ||
  sayers.at(tokens, at) ||
  (lasting.at(tokens, at) && isVerbAt(tokens, at + 1))
const lasting = words('still also now never already')
// "40,000 hectares were inundated"
const passive = words('were are was have has')

const sayers = words('said say who')

// "with 56 percent of voters viewing him positively"
const isDoing = (tokens: Site['tokens'], at: number): boolean => isGerund(tokens, at) && tokens[at + 1]?.kind === 'word'

const longest = 12
const participle = /\p{Ll}{3}[^e]ed$/u

const goesOn = (tokens: Site['tokens'], at: number): boolean => {
  const next = tokens[at]
  if (joints.at(tokens, at) && opensNumber(tokens, at + 1)) return false
  return next?.kind === 'word' || (next?.kind === 'mark' && /^['’-]/u.test(next.text))
}
const joints = words('and but while or')

// "were men and almost half were young"
const opensNumber = (tokens: Site['tokens'], from: number): boolean => {
  let at = from
  while (at < from + 3 && adverbs.at(tokens, at)) at++
  return isNumberAt(tokens, at) || parts.at(tokens, at)
}
const parts = words('half third quarter two-thirds three-quarters most')

/** Where a predicate ends that a number cuts off: "backed a strike" in "backed a strike on a turnout of 81 percent". */
function cutBack(tokens: Site['tokens'], from: number, last: number): number {
  let to = last
  const isCounted = lowerAt(tokens, to) === 'of' && (isNumberAt(tokens, to + 1) || tokens[to + 1]?.kind === 'mark')
  if (isCounted) for (let at = to - 1; at > Math.max(from, to - 5); at--) if (ties.at(tokens, at)) return at - 1
  // "were covered by August 20"
  if (longMonths.has(lowerAt(tokens, to)) && tokens[to + 1]?.kind === 'number')
    for (let at = to - 1; at > from; at--) if (ties.at(tokens, at)) return at - 1
  while (to > from && loose.at(tokens, to)) to--
  return to
}
const ties = words('on in at with for by to')

/** Behind a second share with the same predicate: "three quarters of women and 58 percent of men favour". */
function behindTwin(tokens: Site['tokens'], at: number, ceiling: number): number {
  if (lowerAt(tokens, at) !== 'and' || !opensNumber(tokens, at + 1)) return at
  for (let of = at + 2; of < at + 6; of++)
    if (lowerAt(tokens, of) === 'of') return (phraseAfter(tokens, of + 1, ceiling)?.last ?? at - 1) + 1
  return at
}

// "A third of hospitals no longer work"
const noLonger = (tokens: Site['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'no' && lowerAt(tokens, at + 1) === 'longer'

const where = words('there here nationwide worldwide abroad locally')

/** The finite verb behind a participle or a relative clause, `are` in "children living in Norway are"; else the token itself. */
function finiteFrom(tokens: Site['tokens'], from: number): number {
  const word = lowerAt(tokens, from)
  if (!/^(?:who|.+ing|.+ed|built|born|sold|held|found|made|taken|given)$/u.test(word)) return from
  for (let at = from + 1; at < from + 9; at++)
    if (isFiniteAt(tokens, at) && lowerAt(tokens, at - 1) !== 'who') return at
    else if (tokens[at]?.kind === 'mark') return from
  return from
}

const isFiniteAt = (tokens: Site['tokens'], at: number): boolean =>
  auxiliaries.at(tokens, at) ||
  (isVerbAt(tokens, at) && lowerAt(tokens, at - 1) !== 'to' && !/(?:ed|ing)$/u.test(lowerAt(tokens, at)))

const loose = words(
  'and or but by to for in of with at on from within after before since until under over than about more less least most aged',
)

// "The poll found 66 percent want it", "when it fell, 48 percent sold", "left and half were hurt": a statement of its own.
const opensClause = (tokens: Site['tokens'], verb: number, reading: Site['reading']): boolean => {
  if (isFinding(tokens, verb, reading)) return true
  let at = reading.first - 1
  while (at > verb && adverbs.at(tokens, at)) at--
  return at > verb && opening.at(tokens, at)
}
const opening = words(', and but while')

const isFinding = (tokens: Site['tokens'], verb: number, { first }: Site['reading']): boolean =>
  finding.at(tokens, verb) && first - verb <= 3
const finding = words('found finds find showed shows show suggests suggested said says estimated estimates')

const modals = words('may might can could would should must')
