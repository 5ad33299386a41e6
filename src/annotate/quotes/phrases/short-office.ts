import { among } from '../../vocabulary.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a token is an office, be it by its letters: "Moss Mayor", "Labour MP". */
export const isOfficeOrShort = ({ bits, tokens }: Reading, at: number): boolean =>
  hasBit(bits, at, Is.role) || isShort(tokens, at)
const isShort = among('mp mps mep msp mla td tds ceo cfo')
