import type { Document } from '../../types.ts'
import { words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

/** Whether a phrase names who may pay or earn: `the state`. */
export const isBody = (tokens: Document['tokens'], { last }: Phrase): boolean => payers.at(tokens, last)

const payers = words(
  'state states government governments ministry council councils city cities county company companies firm firms insurer insurers employer employers bank union unions parents families tenants taxpayers residents owner owners club clubs authority agency treasury landlord landlords households patients industry sector airline airlines group team administration division retailer',
)
