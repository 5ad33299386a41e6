import type { Document } from '../../types.ts'
import { words } from '../phrases/neighbours.ts'
import { auxiliaries } from '../phrases/verbs.ts'

type Tokens = Document['tokens']

/** Whether a word is a cut or what is cut, though it could be a verb: "900 job cuts", "an optional pay cut", "to cut supply by". */
export const isCutNoun = (tokens: Tokens, at: number): boolean =>
  (cutsOf.at(tokens, at) && cutNouns.at(tokens, at - 1)) ||
  isMoved(tokens, at) ||
  (changedNouns.at(tokens, at) && changers.at(tokens, at - 1))
const cutsOf = words('cuts hikes rises losses gains')

const cutNouns = words('job tax pay rate price budget spending wage output benefit fare')
const changedNouns = words('supply trade demand support pay need use')
const changers = words(
  'cut cuts cutting boost boosts boosted raise raises raised reduce reduces reduced increase increases increased curb curbed limit limits limited lift lifts lifted trim trimmed',
)

// "cut its harvest forecast by 3 percent", where "is forecast by" has a verb
const isMoved = (tokens: Tokens, at: number): boolean =>
  moved.at(tokens, at) &&
  movers.at(tokens, at + 1) &&
  (tokens[at + 2]?.kind === 'number' || tokens[at + 3]?.kind === 'number') &&
  !auxiliaries.at(tokens, at - 1)
const moved = words('forecast forecasts project projects request requests estimate estimates')
const movers = words('by of from')
