import type { Document } from '../../types.ts'
import { words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

/** Whether a body bears what its verb says and has none of it: `the state covered` before "85 percent of the costs". */
export const isPaying = (tokens: Document['tokens'], verb: number, agent: Phrase | undefined): boolean =>
  agent !== undefined && paying.at(tokens, verb) && isBody(tokens, agent)

/** Whether a phrase names who may pay or earn: `the state`. */
export const isBody = (tokens: Document['tokens'], { last }: Phrase): boolean => payers.at(tokens, last)

const paying = words('cover covers covered covering meet meets met meeting absorb absorbs absorbed')
const payers = words(
  'state states government governments ministry council councils city cities county company companies firm firms insurer insurers employer employers bank union unions parents families tenants taxpayers residents owner owners club clubs authority agency treasury landlord landlords households patients industry sector airline airlines group team administration division retailer',
)
