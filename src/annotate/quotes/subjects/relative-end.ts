import { isRelative } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether a comma inside of closing marks ends a relative clause at `closing`: "Vik, who calls it a “joke,” said so". */
export function endsRelative({ bits, tokens }: Reading, closing: number, floor: number): boolean {
  if (!hasBit(bits, closing, Is.mark) || tokens[closing - 1]?.text !== ',') return false
  for (let at = closing - 1; at > floor && at > closing - 40; at--) {
    if (isRelative(tokens, at) && hasBit(bits, at - 1, Is.comma)) return true
    if (hasBit(bits, at, Is.comma)) return false
  }
  return false
}
