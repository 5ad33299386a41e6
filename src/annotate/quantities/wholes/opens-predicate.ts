import type { Site } from '../measures/measured-site.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

/** Whether what is said of a share begins at a token, with its verb: `still live`, `no longer work`. */
export const opensPredicate = (tokens: Site['tokens'], at: number): boolean =>
  (isVerbAt(tokens, at) && !upOrDown.at(tokens, at)) ||
  noLonger(tokens, at) ||
  sayers.at(tokens, at) ||
  (lasting.at(tokens, at) && isVerbAt(tokens, at + 1))
const lasting = words('still also now never already')
const sayers = words('said say who')

// "A third of hospitals no longer work"
const noLonger = (tokens: Site['tokens'], at: number): boolean =>
  lowerAt(tokens, at) === 'no' && lowerAt(tokens, at + 1) === 'longer'
