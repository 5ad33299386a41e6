import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

type Tokens = readonly Token[]

/** The token before the ages of a group that end at a token, `people` in "people aged 15 to 24"; else the token itself. */
export function beforeAges(tokens: Tokens, last: number): number {
  // "children under 5 years"
  const number = lowerAt(tokens, last) === 'years' && limits.at(tokens, last - 2) ? last - 1 : last
  const oldest = bounds.at(tokens, number) && joints.at(tokens, number - 1) ? number - 2 : number
  const youngest = links.at(tokens, oldest - 1) && tokens[oldest - 2]?.kind === 'number' ? oldest - 2 : oldest
  if (tokens[youngest]?.kind !== 'number') return last
  const aged = lowerAt(tokens, youngest - 1) === 'between' ? youngest - 2 : youngest - 1
  // "children under 5"
  // "traffic among people 65 and older"
  if (oldest < number && people.at(tokens, aged)) return aged
  return ages.at(tokens, aged) || (limits.at(tokens, aged) && people.at(tokens, aged - 1)) ? aged - 1 : last
}
const ages = words('aged ages')
const limits = words('under over')
const people = words('children people adults men women boys girls drivers workers patients voters pupils residents')
const links = words('to and - –')
const joints = words('and or')
const bounds = words('over under above below older younger up')
