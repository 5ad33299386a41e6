import { z } from 'zod'
import { didYouMean } from './nearest.ts'
import { quoted } from './problem.ts'
import { isSlug, toSlug } from './slug.ts'

/** An object with these fields and no others; an unknown field is told by name, with the field that was meant. */
export const fields = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => unknownField(key, Object.keys(shape))).join('\n')
        : undefined,
  })

const unknownField = (key: string, known: readonly string[]): string =>
  `there is no field ${quoted(key)}${didYouMean(key, known) || `; there are ${known.join(', ')}`}`

/** A field that may be left out or left empty. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => value ?? undefined, schema.optional())

/** One line of text: white space joined, nothing that a feed or a terminal could trip over. */
export const line = (most = 300) =>
  z
    .string()
    .transform((text) => text.replace(/\s+/gu, ' ').trim())
    .refine((text) => text !== '', { error: 'is empty: write some text or leave the field out', abort: true })
    .refine((text) => text.length <= most, { error: `has more than ${most} characters: shorten it` })
    .refine((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text), {
      error: 'holds an invisible control character: type the text anew',
    })

/** A web address as the browser writes it; only `http` and `https`, so that nothing can run. */
export const url = z
  .string()
  .trim()
  .refine(isWebAddress, { error: 'must be a full web address that begins with https:// or http://', abort: true })
  .transform((address) => new URL(address).href)

function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^\s\\\p{Cc}]+$/iu.test(address) || !URL.canParse(address)) return false
  const { username, password, hostname } = new URL(address)
  return hostname !== '' && username === '' && password === ''
}

/** A moment: ISO 8601 with the offset from UTC. */
export const moment = z.iso.datetime({
  offset: true,
  error: 'must be a date with time and offset, for example 2025-06-26T20:21:00+04:00',
})

/** A day, or a moment: `2025-07-01`. */
export const day = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: 'must be a date, for example 2025-07-01',
})

/** A year, a month or a day, as text: `2024`, `2024-10`, `2024-10-01`. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.union([z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u), z.iso.date()], {
    error: 'must be a year, a month or a day: 2024, 2024-10 or 2024-10-01',
  }),
)

/** The id of an actor or the slug of an article. */
export const slug = z.string().refine(isSlug, { error: ({ input }) => slugMessage(String(input)) })

/** What is wrong with a name that is no slug, and what to write. */
export function slugMessage(written: string): string {
  const better = toSlug(written)
  const proposal = better ? `: ${quoted(better)}` : ''
  return `${quoted(written)} must be small letters, digits and single hyphens${proposal}`
}
