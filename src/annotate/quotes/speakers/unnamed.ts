import { among } from '../../vocabulary.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/** Whether a noun phrase brings up somebody by a role alone: "a spokesman", "Brekke's lawyer"; "the mayor" is known. */
export function isUnnamed({ tokens, bits }: Reading, { first, last }: Run): boolean {
  let role = last
  while (role > first && hasBit(bits, role, Is.past)) role--
  if (!hasBit(bits, role, Is.role) || hasBit(bits, role, Is.capital)) return false
  return bringsUp(tokens, first) || anyHasBit(bits, first, last, Is.possessive)
}
const bringsUp = among('a an his her their one another')

/** Whether a word names somebody who is not named elsewhere: "the witness", "the source". */
export const isAnonymous = among(
  'witness source complainant resident insider whistleblower neighbour neighbor survivor victim',
)
