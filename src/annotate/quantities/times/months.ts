import { toWords } from '../phrases/neighbours.ts'

const full = 'january february march april may june july august september october november december'.split(' ')
const short = full.map((name) => name.slice(0, 3))

/** The names of the months in lower case, unshortened. */
export const longMonths = toWords(full)

/** The names of the months in lower case, long and short, with and without a point, and their numbers from 1. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...[...full.entries(), ...short.entries(), [8, 'sept'] as const].flatMap(([index, name]) => [
    [name, index + 1] as const,
    [`${name}.`, index + 1] as const,
  ]),
])
