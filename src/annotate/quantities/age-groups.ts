import type { Token } from '../types.ts'
import { lowerAt, words } from './neighbours.ts'

type Tokens = readonly Token[]

/** The token before the ages of a group that end at a token, `people` in "people aged 15 to 24"; else the token itself. */
export function beforeAges(tokens: Tokens, last: number): number {
  const oldest = bounds.at(tokens, last) && joints.at(tokens, last - 1) ? last - 2 : last
  const youngest = links.at(tokens, oldest - 1) && tokens[oldest - 2]?.kind === 'number' ? oldest - 2 : oldest
  if (tokens[youngest]?.kind !== 'number') return last
  const aged = lowerAt(tokens, youngest - 1) === 'between' ? youngest - 2 : youngest - 1
  return ages.at(tokens, aged) ? aged - 1 : last
}
const ages = words('aged ages')
const links = words('to and - –')
const joints = words('and or')
const bounds = words('over under above below older younger up')
