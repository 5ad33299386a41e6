import { isHyphen } from './hyphen.ts'
import type { Reading } from './reading.ts'
import { hasBit, Is } from './words.ts'

/** Where the bracket opens that closes at a token, or that token: "Hanne Vik (Labour)". */
export function openerBefore({ bits }: Reading, at: number, floor: number): number {
  for (let i = at; i >= floor && i > at - 12; i--) if (hasBit(bits, i, Is.opener)) return i
  return at
}

/**
 * The last token before a short form in brackets, or a party and its seat, that closes at a token, or that token: "a survey by
 * the Moss Institute (MI)", "Hanne Vik (D-Moss)".
 */
export function beforeShortForm(reading: Reading, at: number, floor: number): number {
  const { bits, tokens } = reading
  if (!hasBit(bits, at, Is.closer)) return at
  const opener = openerBefore(reading, at, floor)
  const isShort = opener === at - 2 && hasBit(bits, at - 1, Is.capital)
  const isSeat = /^[A-Z]$/u.test(tokens[opener + 1]?.text ?? '') && isHyphen(tokens, opener + 2)
  return opener > floor && (isShort || isSeat) ? opener - 1 : at
}
