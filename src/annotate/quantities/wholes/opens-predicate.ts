import type { Site } from '../measures/measured-site.ts'
import { upOrDown } from '../changes/direction-words.ts'
import { words } from '../phrases/neighbours.ts'
import { isVerbAt } from '../phrases/verb-at.ts'

/** Whether what is said of a share begins at a token, with its verb: `still live`, `who work`. */
export const opensPredicate = (tokens: Site['tokens'], at: number): boolean =>
  (isVerbAt(tokens, at) && !upOrDown.at(tokens, at)) ||
  sayers.at(tokens, at) ||
  (lasting.at(tokens, at) && isVerbAt(tokens, at + 1))
const lasting = words('still also now never already')
const sayers = words('said say who')
