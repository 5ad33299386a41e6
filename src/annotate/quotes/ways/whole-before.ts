import { among } from '../../vocabulary.ts'
import type { Attribution } from '../attribution.ts'
import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import { behindLink } from '../reading/opening-link.ts'
import { isAddingThat } from '../cues/verbal-gerund.ts'
import { afterDateline } from '../reading/opening.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { anyHasBit, hasBit, Is } from '../reading/words.ts'
import { isClauseBehindAside, opensAside } from './lead-up.ts'

/**
 * Whether the words of `run` before a cue that ends at `cueLast` are a statement from the first of their sentence, which the
 * cue ends or goes on from, or which `isTold` to somebody: "The pier leaks, Vik said", "…, Vik said, adding that it is old".
 */
export function isWholeBefore(
  reading: Reading,
  run: Run,
  cueLast: number,
  sentence: Run,
  isTold: boolean,
  earlier: Attribution | undefined,
): boolean {
  const isEnd = cueLast >= sentence.last - 1 || isOnlyWhen(reading, cueLast + 1, sentence.last)
  if (!isEnd && !isContinued(reading, cueLast) && !isTold) return false
  // "HALDEN: The pier leaks, Vik said"
  const first = run.first === sentence.first ? run.first : afterDateline(reading, sentence.first, run.first)
  return (
    (run.first === first || run.first === behindLink(reading.bits, first)) &&
    (isStatementIn(reading, run, first, isEnd) || isLedUpToBy(reading, run, earlier))
  )
}

// "The pier leaks, Vik said on Friday.", "…, Vik said in a statement.", not "Last year, Vik ruled against it."
const isOnlyWhen = (reading: Reading, from: number, last: number): boolean =>
  (hasBit(reading.bits, from, Is.time) || isSituating(reading.tokens, from)) &&
  isAdverbialTail(reading, from, last) &&
  !anyHasBit(reading.bits, from, last, Is.comma | Is.mark | Is.dash | Is.colon)
const isSituating = among('on in at during last this earlier late early')

// "However, the pier leaks, Vik said", "In May, the pier sank, Vik said", not "In May, Vik said"
const isStatementIn = (reading: Reading, run: Run, first: number, isEnd: boolean): boolean =>
  !opensAside(reading, first) || behindLink(reading.bits, first) > first || (isEnd && isClauseBehindAside(reading, run))

// "The fault is in the pump, Vik said, which is old", "…, Vik said, adding that it is old"
const isContinued = ({ bits, tokens, cues }: Reading, verb: number): boolean =>
  isAddingThat(tokens, verb + 1) ||
  (hasBit(bits, verb + 1, Is.comma) &&
    (isWhichOrWhose(tokens, verb + 2) ||
      (cues.get(verb + 2)?.form === 'gerund' && cues.get(verb + 2)?.takesClause === true)))
const isWhichOrWhose = among('which whose')

// "While the crews boast of it, the dam leaks, Vik said": what the crews say only leads up to what Vik does.
const isLedUpToBy = ({ bits }: Reading, { first, last }: Run, earlier: Attribution | undefined): boolean => {
  const end = earlier?.pieces.at(-1)?.last
  return end !== undefined && hasBit(bits, first, Is.subordinator) && end < last - 1 && hasBit(bits, end + 1, Is.comma)
}
