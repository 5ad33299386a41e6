import { isAs, isNominative, isWhoOrWhich } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'

/** The "who" or "which" before the aside that the comma at `closing` ends, "who, on Monday, said"; else undefined. */
export function relativeBefore({ bits, tokens }: Reading, closing: number, floor: number): number | undefined {
  if (!hasBit(bits, closing, Is.comma)) return undefined
  for (let at = closing - 1; at > floor && at > closing - longest; at--) {
    if (hasBit(bits, at, Is.stop | Is.mark | Is.inside | Is.colon | Is.relative)) return undefined
    if (!hasBit(bits, at, Is.comma) || !isWhoOrWhich(tokens, at - 1)) continue
    // "which, we submit, shows so", "which, as the chief, Vik, pointed out, leaks"
    const isOther = isAs(tokens, at + 1) && anyHasBit(bits, at + 1, closing, Is.comma)
    return isOther || isNominative(tokens, at + 1) ? undefined : at - 1
  }
  return undefined
}
const longest = 16
