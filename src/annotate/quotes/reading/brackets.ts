import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** Where the bracket opens that closes at a token, or that token: "Hanne Vik (Labour)". */
export function openerBefore({ bits }: Reading, at: number, floor: number): number {
  for (let i = at; i >= floor && i > at - 12; i--) if (hasBit(bits, i, Is.opener)) return i
  return at
}

/** The last token before a short form in brackets that closes at a token, or that token: "a survey by the Moss Institute (MI)". */
export const beforeShortForm = ({ bits }: Reading, at: number, floor: number): number =>
  at - 3 >= floor && hasBit(bits, at, Is.closer) && hasBit(bits, at - 2, Is.opener) && hasBit(bits, at - 1, Is.capital)
    ? at - 3
    : at
