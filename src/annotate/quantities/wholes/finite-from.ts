import type { Document } from '../../types.ts'
import { determiners, owners } from '../phrases/determiners.ts'
import { isCapital, lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'
import { auxiliaries } from '../phrases/verbs.ts'
import { behindIncluded } from './behind-restated.ts'

type Tokens = Document['tokens']

/** The finite verb of a group behind what describes it, `are` in "children living in Norway are"; else the token itself. */
export function finiteFrom(tokens: Tokens, from: number): number {
  if (!(isTied(tokens, from) || participle.test(lowerAt(tokens, from))) || isPast(tokens, from)) return from
  for (let at = from + 1; at < from + reach; at++)
    // "cases required surgery and no deaths were reported"
    if (lowerAt(tokens, at) === 'no' && lowerAt(tokens, at - 1) === 'and') return from
    else if (isFiniteAt(tokens, at) && lowerAt(tokens, at - 1) !== 'who') return at
    else if (behindIncluded(tokens, at) > at) return behindIncluded(tokens, at)
    else if (tokens[at]?.kind === 'mark' && !inside.test(lowerAt(tokens, at))) return from
  return from
}
const reach = 12
const inside = /^(?:['’]s?|-|\+)$/u
// "replies to the poll", where "the pace needed to keep up" has a verb
const isTied = (tokens: Tokens, at: number): boolean =>
  describing.at(tokens, at) || (lowerAt(tokens, at) === 'to' && determiners.at(tokens, at + 1))
const describing = words('who in from at with among on under over across around aboard between')
const participle = /^(?:.+ing|.+[^e]ed|built|born|sold|held|found|made|taken|given)$/u

const isFiniteAt = (tokens: Tokens, at: number): boolean => {
  if (isCapital(tokens[at])) return false
  if (auxiliaries.at(tokens, at)) return true
  if (!isVerbAt(tokens, at) || lowerAt(tokens, at - 1) === 'to') return false
  const word = lowerAt(tokens, at)
  return /[^e]ed$/u.test(word) ? isPast(tokens, at) : !word.endsWith('ing')
}

// "feared a flood" and "died in May", where "offered a flat" and "tested on Monday" tell what was done to them
const isPast = (tokens: Tokens, at: number): boolean =>
  intransitive.at(tokens, at) ||
  (lowerAt(tokens, at).endsWith('ed') && opensObject(tokens, at + 1) && !givenTo.at(tokens, at))
const intransitive = words(
  'died voted agreed disagreed disapproved failed remained relied lived worked arrived departed survived recovered returned responded participated complied occurred happened stayed enrolled graduated',
)
// Not "asked this week".
const opensObject = (tokens: Tokens, at: number): boolean =>
  (determiners.at(tokens, at) && lowerAt(tokens, at) !== 'this') || owners.at(tokens, at) || objects.at(tokens, at)
const objects = words('themselves them him it us me')
const givenTo = words(
  'asked offered denied granted awarded promised allowed charged refused handed issued named called owed',
)
