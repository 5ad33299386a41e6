import type { Token } from '../../types.ts'
import { ties } from './determiners.ts'
import { lowerAt, words } from './neighbours.ts'

/** Whether the word at `link` ties what follows to the noun before it: "profit before tax", "assets under management". */
export const isTie = (tokens: readonly Token[], link: number): boolean =>
  ties.at(tokens, link) ||
  lowerAt(tokens, link) === 'per' ||
  (order.at(tokens, link) && deducted.at(tokens, link + 1)) ||
  (lowerAt(tokens, link) === 'under' && lowerAt(tokens, link + 1) === 'management')
const order = words('before after')
const deducted = words('tax taxes interest')
