import type { Document } from '../../types.ts'
import { isDash } from '../phrases/clauses.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beforeAdverbs } from '../phrases/step-over.ts'
import { holdsVerb } from '../phrases/verb-at.ts'
import type { Reading } from '../readings.ts'
import { isOfThem } from './of-them.ts'

type Tokens = Document['tokens']

/**
 * Whether a number sees the one before in another light: "900 homes, 5 percent of the total", "900 homes, 5 percent fewer
 * than in May", "fell by 5 percent in May, to 900", "900 left and 50 were hurt"; `from` is where the measure ends.
 */
export function isRestated(tokens: Tokens, from: number, reading: Reading, before: Reading): boolean {
  const { first, last, form } = reading
  const distance = first - from
  if (distance < 1 || distance > 24) return false
  const many = form === 'count' && before.form === 'count' && before.value !== 1
  if (many && lowerAt(tokens, first - 1) !== 'which' && isOfThem(tokens, last + 1)) return true
  if (
    form === before.form &&
    (isCompared(tokens, beforeRecord(tokens, first)) || isComparedBelow(tokens, from, reading))
  )
    return true
  if (distance > 16) return false
  let comma = beforeAdverbs(tokens, first - 1, from)
  if (lowerAt(tokens, comma) === 'or') comma--
  // "$11 trillion — about 60 percent of its revenue"
  if (isDash(tokens, comma))
    return (
      (isShareOf(tokens, reading, before) && distance < 6) || (form === before.form && isMoreThan(tokens, last + 1))
    )
  if (equalling.at(tokens, first - 2) && lowerAt(tokens, first - 1) === 'to' && lowerAt(tokens, first - 3) === ',')
    return true
  if (lowerAt(tokens, comma) !== ',') return false
  if ((form === 'ratio' || form === 'fraction') && isMultiple(tokens, last + 1)) return true
  // "900 people crossed it, 40 percent more than in May"
  if (comma === first - 1 && isMoreThan(tokens, last + 1)) return true
  if (holdsVerb(tokens, from + 1, comma - 1)) return false
  // "900 homes, or 5 percent", "$4 million, equating to 96 cents a share"
  if (lowerAt(tokens, comma + 1) === 'or') return true
  if (lowerAt(tokens, comma + 1) === 'to')
    return (shares.has(before.form) || before.form === 'ratio') && !shares.has(form)
  if (compared.at(tokens, last + 1)) return true
  // "In one town, 72 percent of boats"
  const isOpened = places.at(tokens, before.first - 1) && tokens[before.first - 2]?.kind !== 'word'
  return isShareOf(tokens, reading, before) && distance < 6 && !isOpened
}
const equalling = words('equating equivalent equal amounting')
const places = words('in at on across')

// "5 percent, up compared to the previous year (4 percent)", "is lower than in May (4 percent)"
function isComparedBelow(tokens: Tokens, from: number, { first, last }: Reading): boolean {
  if (lowerAt(tokens, first - 1) !== '(' || lowerAt(tokens, last + 1) !== ')') return false
  for (let at = first - 2; at > from && lowerAt(tokens, at) !== '.'; at--)
    if (isCompared(tokens, at) || lowerAt(tokens, at) === 'than') return true
  return false
}

const isMoreThan = (tokens: Tokens, at: number): boolean =>
  compared.at(tokens, at) && lowerAt(tokens, at + 1) === 'than'

const isShareOf = (tokens: Tokens, { form, last }: Reading, before: Reading): boolean =>
  shares.has(form) && !shares.has(before.form) && lowerAt(tokens, last + 1) === 'of'

const shares: ReadonlySet<string> = new Set(['percent', 'fraction'])
const compared = words('fewer less more higher lower below above')

// "compared with last year's record 9 percent", "as against 9 percent"
function beforeRecord(tokens: Tokens, first: number): number {
  let at = first - 1
  while (at > first - 5 && recorded.at(tokens, at)) at--
  return at
}
const recorded = words(
  "a the an last this previous prior year ’s 's record earlier average figure rate level total of just only about nearly increase decrease rise drop gain decline growth",
)

/** Whether a number is held against the one before: "compared with 9 percent", ", against 264,000"; asked at the word before it. */
export const isCompared = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'against'
    ? lowerAt(tokens, at - 1) === ',' || lowerAt(tokens, at - 1) === 'as'
    : versus.at(tokens, at) ||
      ((lowerAt(tokens, at) === 'with' || lowerAt(tokens, at) === 'to') && lowerAt(tokens, at - 1) === 'compared')
const versus = words('vs vs. versus')

// "twice as many as in May", where "twice as many boats" counts its own
const isMultiple = (tokens: Tokens, at: number): boolean =>
  (lowerAt(tokens, at) === 'the' && (levels.at(tokens, at + 1) || levels.at(tokens, at + 2))) ||
  lowerAt(tokens, at) === 'average' ||
  (lowerAt(tokens, at) === 'as' &&
    amounts.at(tokens, at + 1) &&
    !(tokens[at + 2]?.kind === 'word' && lowerAt(tokens, at + 2) !== 'as'))
const levels = words('previous number level rate average amount figure usual legal limit total')
const amounts = words('many much high large')
