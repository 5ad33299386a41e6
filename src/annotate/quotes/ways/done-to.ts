import { hasVerb } from '../reading/has-verb.ts'
import type { Reading, Run } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'

/** Whether words before a cue only tell what is done to somebody: "Asked if it leaks, Vik", "Criticised for the leak, Vik". */
export const isDoneTo = (reading: Reading, { first, last }: Run): boolean =>
  answering.test(reading.tokens[first]?.lower ?? '') ||
  (hasBit(reading.bits, first, Is.past) &&
    hasBit(reading.bits, first + 1, Is.preposition) &&
    !hasVerb(reading, first + 1, last))

const answering = /^(?:asked|pressed|questioned|challenged|quizzed|contacted|reached|confronted)$/u
