import { among } from '../../vocabulary.ts'
import { isFormOfBe, isHave } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/**
 * How many tokens of an aside behind "has" or "also" the comma at `closing` ends, "has, on many occasions, said", "also, in
 * a letter, said"; 0 for none.
 */
export function asideBehindAuxiliary({ bits, tokens }: Reading, closing: number): number {
  if (!hasBit(bits, closing, Is.comma)) return 0
  let opening = closing - 1
  while (opening > closing - longest && !hasBit(bits, opening, breaking)) opening--
  if (!hasBit(bits, opening, Is.comma) || !hasBit(bits, opening + 1, Is.preposition | Is.subordinator)) return 0
  const isAlso = isThen(tokens, opening - 1) && !isFormOfBe(tokens, opening - 2)
  return isAlso || isHave(tokens, opening - 1) ? closing - opening + 1 : 0
}

const longest = 12
const breaking = Is.comma | Is.stop | Is.mark | Is.dash | Is.colon | Is.relative | Is.inside
const isThen = among('also then later once even never')
