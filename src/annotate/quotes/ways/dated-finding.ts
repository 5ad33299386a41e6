import { isAdverbialTail } from '../phrases/adverbial-tail.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { opensAside } from './lead-up.ts'

/** Whether what a sentence begins with is found by a cue that only a date follows: "Fares rose, city data showed last month." */
export const isDatedFinding = (
  reading: Reading,
  lemma: string,
  run: Run,
  first: number,
  cueLast: number,
  last: number,
): boolean =>
  (lemma === 'find' || lemma === 'show') &&
  run.first === first &&
  !opensAside(reading, first) &&
  isAdverbialTail(reading, cueLast + 1, last)
