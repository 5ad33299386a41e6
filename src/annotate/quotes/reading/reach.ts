import type { Run } from './reading.ts'

// Nobody writes longer sentences; a text without full stops must not cost the square of its length.
const reach = 400

/** The part of a sentence that the rules look at from token `at`: all of it, unless it is of no length that people write. */
export const around = (at: number, { first, last }: Run): Run => ({
  first: Math.max(first, at - reach),
  last: Math.min(last, at + reach),
})
