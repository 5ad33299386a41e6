import { isHave, isTo } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** How many tokens stand up to `at` between "has" and its participle: "in the past" of "has in the past said"; 0 for none. */
export function settingBehindHave({ bits, tokens }: Reading, at: number): number {
  for (let first = at; first > at - longest && !hasBit(bits, first, breaking); first--)
    if (hasBit(bits, first, Is.preposition) && isHave(tokens, first - 1))
      return isTo(tokens, first) ? 0 : at - first + 1
  return 0
}

const longest = 6
const breaking =
  Is.gerund | Is.comma | Is.stop | Is.mark | Is.dash | Is.auxiliary | Is.pronoun | Is.conjunction | Is.relative
