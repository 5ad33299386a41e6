import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, 'should be a day such as "2025-06-26"')
const offset = z.int().nonnegative()
const speaker = z.strictObject({ actor: z.string().min(1).nullable(), name: z.string() }).nullable()
const value = z.union([z.number(), z.tuple([z.number(), z.number()]), z.string(), z.null()])
const amount = { value: value.default(null), unit: z.string().nullable().default(null) }

const version = z.strictObject({ exact: z.string(), sentence: z.string(), speaker, ...amount, until: day })
const retirement = z.strictObject({ date: day, reason: z.string().min(1), see: z.string().min(1).optional() })

const entry = z
  .strictObject({
    id: z.string().regex(/^[cq]-[0-9a-z]+$/u, 'should look like "c-0f3k…" or "q-0f3k…"'),
    kind: z.enum(['quote', 'claim']),
    state: z.enum(['live', 'retired']),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
    start: offset,
    end: offset,
    speaker,
    ...amount,
    firstPublished: day,
    versions: z.array(version),
    retired: retirement.optional(),
  })
  .refine(({ id, kind }) => id.startsWith(kind.charAt(0)), {
    path: ['kind'],
    error: 'does not fit the letter of the id',
  })
  .refine(({ start, end, exact }) => end - start === exact.length, {
    path: ['end'],
    error: 'should be "start" plus the length of "exact"',
  })
  .refine(({ state, retired }) => (state === 'retired') === (retired !== undefined), {
    path: ['state'],
    error: 'should be "retired" exactly where there is a "retired" with date and reason',
  })

/** What a ledger file holds. */
export const ledgerSchema = z.strictObject({ format: z.literal(1), entries: z.array(entry) })
