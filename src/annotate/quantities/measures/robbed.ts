import type { Document } from '../../types.ts'
import { words } from '../phrases/neighbours.ts'
import type { Phrase } from '../phrases/noun-phrases.ts'

/** Whether those whom a phrase names lose the money behind it: "conspired to defraud investors of $5 million". */
export function isRobbed(tokens: Document['tokens'], { first, last }: Phrase): boolean {
  for (let at = first - 1; at <= last; at++) if (robbing.at(tokens, at)) return true
  return false
}
const robbing = words(
  'defraud defrauded defrauding rob robbed robbing cheat cheated swindle swindled strip stripped con conned deprive deprived',
)
