import { z } from 'zod'
import { correction } from './correction-schema.ts'
import { fields, line, moment, optional, slug, url } from './fields.ts'

const outlet = fields({ name: line(), url: optional(url) })

// Of the outlet that an article was taken over from there is often only a name.
const outletOrName = z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), outlet)

const language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, { error: 'must be a language code: en, de, pt-BR' })

/** The fields above the text of an article; see README, "Add an article". */
export const articleSchema = fields({
  title: line(),
  date: moment,
  source: outlet,
  via: optional(outletOrName),
  author: optional(line()),
  lang: optional(language),
  summary: optional(line(600)),
  draft: optional(z.boolean()),
  corrections: optional(z.array(correction)),
  formerSlugs: optional(z.array(slug)),
})

/** What stands above the text of an article, as it was written. */
export type Frontmatter = z.infer<typeof articleSchema>
