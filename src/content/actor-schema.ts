import { z } from 'zod'
import { fields, line, optional, partialDate, slug } from './fields.ts'

const names = z.array(line())

const actorNames = fields({
  aliases: optional(names),
  acronyms: optional(names),
  weak: optional(names),
  former: optional(names),
  demonyms: optional(names),
  seats: optional(names),
  never: optional(names),
})

const role = fields({
  title: line(),
  of: optional(slug),
  from: optional(partialDate),
  to: optional(partialDate),
})

/** The fields of an actor; see README, "Add an actor". */
export const actorSchema = fields({
  name: line(),
  kind: z.enum(['person', 'organisation', 'government', 'country', 'place', 'group']),
  wikidata: optional(z.string().regex(/^Q[1-9]\d{0,9}$/u, { error: 'must be an id of Wikidata: Q7184' })),
  names: optional(actorNames),
  family: optional(line()),
  roles: optional(z.array(role)),
  in: optional(z.array(slug)),
  formerIds: optional(z.array(slug)),
  summary: optional(line()),
})
