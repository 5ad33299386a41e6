import { z } from 'zod'
import { day, fields, line, optional, slug } from './fields.ts'

// In a correction an empty field has a meaning: nobody, nothing.
const orNothing = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().optional()

const amount = z.union([z.number(), z.tuple([z.number(), z.number()]), line(100)], {
  error: 'must be a number, two numbers [from, to], or a date',
})

const changes = fields({
  kind: z.enum(['direct', 'mixed', 'indirect']).optional(),
  speaker: orNothing(line()),
  // It becomes an address.
  actor: slug.optional(),
  type: z.enum(['person', 'org', 'place']).optional(),
  value: orNothing(amount),
  unit: orNothing(line()),
  cmp: z.enum(['=', '~', '>', '<', 'up', 'down']).optional(),
  measure: orNothing(line()),
  denominator: orNothing(line()),
  modality: z.enum(['asserted', 'target', 'forecast', 'denied', 'question']).optional(),
  time: orNothing(line()),
  claimant: orNothing(line()),
})

/** One correction of what the machine found: the words it is about, what to do with them, and why. */
export const correction = fields({
  quote: z.string().min(1, { error: 'is empty: copy the exact words from the article' }),
  prefix: optional(z.string()),
  set: optional(changes),
  add: optional(z.enum(['quote', 'claim', 'mention'])),
  remove: optional(z.literal(true)),
  reason: line(600),
  by: optional(line()),
  date: day,
})
  .refine(({ set, add, remove }) => set !== undefined || add !== undefined || remove, {
    error: 'must say what to do: set, add or remove',
  })
  .refine(({ set, add, remove }) => !remove || (set === undefined && add === undefined), {
    error: 'removes and changes the same words: keep either "remove" or "set" and "add"',
  })
