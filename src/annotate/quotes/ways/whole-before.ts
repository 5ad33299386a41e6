import { among } from '../../vocabulary.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { behindLink } from '../reading/opening-link.ts'
import { afterDateline } from '../reading/opening.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isClauseBehindAside, opensAside } from './lead-up.ts'

/**
 * Whether the words of `run` before a cue that ends at `cueLast` are a statement from the first of their sentence, which the
 * cue ends: "The pier leaks, Vik said", "However, the pier leaks, Vik said", "In May, the pier sank, Vik said", not "In May,
 * Vik said".
 */
export function isWholeBefore(reading: Reading, run: Run, cueLast: number, sentence: Run): boolean {
  if (cueLast < sentence.last - 1 && !isOnlyWhen(reading, cueLast + 1, sentence.last)) return false
  // "HALDEN: The pier leaks, Vik said"
  const first = run.first === sentence.first ? run.first : afterDateline(reading, sentence.first, run.first)
  return (
    (run.first === first || run.first === behindLink(reading.bits, first)) &&
    (!opensAside(reading, first) || behindLink(reading.bits, first) > first || isClauseBehindAside(reading, run))
  )
}

// "The pier leaks, Vik said on Friday.", "…, Vik said in a statement.", not "Last year, Vik ruled against it."
const isOnlyWhen = (reading: Reading, from: number, last: number): boolean =>
  (hasBit(reading.bits, from, Is.time) || isSituating(reading.tokens, from)) &&
  isAdverbialTail(reading, from, last) &&
  !anyHasBit(reading.bits, from, last, Is.comma | Is.mark | Is.dash | Is.colon)
const isSituating = among('on in at during last this earlier late early')
