import type { Token } from '../../types.ts'
import { lowerAt, words } from '../phrases/neighbours.ts'

/** Whether "overnight" tells at a token what kind a guest, a stay or a rate is, not when something was. */
export const isOvernightKind = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'overnight' && kinds.at(tokens, at + 1)
const kinds = words('visitors guests tourists travellers travelers stays stay visits trips rate rates lending')
