import type { Token } from '../../types.ts'
import { indefinite } from '../phrases/determiners.ts'
import { words } from '../phrases/neighbours.ts'

/** Nouns of how fast a change goes: "rose at an annual rate of 5 percent". */
export const paces = words('rate pace clip')

/** The preposition before such a noun, `at` in "at an annual rate"; undefined where none makes it a pace. */
export function paceLink(tokens: readonly Token[], noun: number): number | undefined {
  for (let at = noun - 1; at > noun - 5; at--)
    if (indefinite.at(tokens, at)) return links.at(tokens, at - 1) ? at - 1 : undefined
  return undefined
}
const links = words('at by')
