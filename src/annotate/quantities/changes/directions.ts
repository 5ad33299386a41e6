import type { Document } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { beForms } from '../phrases/verbs.ts'
import type { Amount } from '../units/amounts.ts'
import { directionAfter } from './direction-after.ts'
import { betweenVerb, downs, felling, lowers, raises, taking, ups, type Direction } from './direction-words.ts'
import { isNoChange } from './no-change.ts'
import { paceLink, paces } from './paces.ts'

type Tokens = Document['tokens']

/** Whether the words around an amount make it a change: `rose by 5 percent` → `up`; a level behind "to" is none. */
export const directionOf = (tokens: Tokens, first: number, amount: Amount): Direction | undefined =>
  isNoChange(tokens, first, amount)
    ? undefined
    : (directionBefore(tokens, first, amount) ?? directionAfter(tokens, amount.last))

const levels = words('to from at of')

function directionBefore(tokens: Tokens, first: number, amount: Amount): Direction | undefined {
  for (let index = first - 1; index >= first - 5; index--) {
    const word = lowerAt(tokens, index)
    if (word === 'off' && isRate(amount)) return 'down'
    if (word === 'by') return nearVerb(tokens, index) ?? transitiveBefore(tokens, index)
    // "rose by an annual rate of 5 percent", "grew at a pace of 5 percent"
    if (word === 'of' && paces.at(tokens, index - 1)) return nearVerb(tokens, paceLink(tokens, index - 1) ?? index)
    if (levels.at(tokens, index)) return undefined
    if (isParticle(tokens, index)) return undefined
    if (ups.at(tokens, index)) return 'up'
    if (downs.at(tokens, index)) return 'down'
    // "fell by a modest 5 percent"
    const isGraded = indefinite.at(tokens, index - 1)
    if (!betweenVerb.at(tokens, index) && !word.endsWith('ly') && !isGraded)
      return isRate(amount) ? directObject(tokens, index) : undefined
  }
  return undefined
}

/** "lifted the dividend 8 percent": the verb stands before its object, which ends at a token; it is that in "was lifted 8 percent". */
function directObject(tokens: Tokens, last: number): Direction | undefined {
  const end = beForms.at(tokens, last - 1) ? last + 1 : last
  for (let index = last; index > last - 5; index--) {
    if (tokens[index]?.kind !== 'word') return undefined
    if (index < end && (raises.at(tokens, index) || lifted.at(tokens, index))) return 'up'
    if (index < end && (lowers.at(tokens, index) || cut.at(tokens, index))) return 'down'
    if (links.at(tokens, index)) return undefined
  }
  return undefined
}
const lifted = words('raised increased increases increasing')
const cut = words('cut cuts cutting reduced slashed')
const links = words(
  'in on at to from of for with by and or but as after before since when while that which who than this last next so over during',
)

const isRate = ({ form, unit }: Amount): boolean =>
  form === 'percent' || unit === 'point' || unit === 'basis point' || unit === 'cent'

// "made up 72 percent", "shot down 19 drones"
const isParticle = (tokens: Tokens, index: number): boolean =>
  (lowerAt(tokens, index) === 'up' && taking.at(tokens, index - 1)) ||
  (lowerAt(tokens, index) === 'down' && felling.at(tokens, index - 1))

const nearVerb = (tokens: Tokens, by: number): Direction | undefined => {
  if (ups.at(tokens, by - 1)) return 'up'
  return downs.at(tokens, by - 1) ? 'down' : undefined
}

/** "raised its budget by 5 percent": the verb stands before its object. */
function transitiveBefore(tokens: Tokens, by: number): Direction | undefined {
  // "fell again in May, by 5 percent"
  const last = lowerAt(tokens, by - 1) === ',' ? by - 2 : by - 1
  for (let index = last; index >= last - 7; index--) {
    if (breaks.at(tokens, index)) return undefined
    if (ups.at(tokens, index) || raises.at(tokens, index)) return 'up'
    if (downs.at(tokens, index) || lowers.at(tokens, index)) return 'down'
  }
  return undefined
}
const breaks = words(', ; : . and while but')
