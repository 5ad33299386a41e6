import { hasVerb } from './has-verb.ts'
import type { Reading, Run } from './reading.ts'
import { Is } from './words.ts'

/** Whether words before a cue only tell what is done to somebody: "Asked if it leaks, Vik", "Criticised for the leak, Vik". */
export const isDoneTo = (reading: Reading, { first, last }: Run): boolean =>
  answering.test(reading.tokens[first]?.lower ?? '') ||
  (((reading.bits[first] ?? 0) & Is.past) > 0 &&
    ((reading.bits[first + 1] ?? 0) & Is.preposition) > 0 &&
    !hasVerb(reading, first + 1, last))

const answering = /^(?:asked|pressed|questioned|challenged|quizzed|contacted|reached|confronted)$/u
