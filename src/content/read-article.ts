import { basename } from 'node:path'
import { articleSchema, type Frontmatter } from './article-schema.ts'
import { checkFields } from './check-fields.ts'
import { slugMessage } from './fields.ts'
import { findBrokenLimit } from './markdown-limits.ts'
import { hasErrors, toError, type Place, type Problem } from './problem.ts'
import { isSlug } from './slug.ts'
import { readText } from './source-text.ts'
import { readYaml, type PlaceOf } from './yaml-fields.ts'

/**
 * An article as it was written, as plain data; `body` is markdown with `\n` line ends, and its first line is line
 * `bodyLine`.
 */
export type Article = {
  readonly slug: string
  readonly file: string
  readonly frontmatter: Frontmatter
  readonly body: string
  readonly bodyLine: number
  readonly places: Places
}

/** Where the words of its corrections and its former slugs are written. */
type Places = { readonly corrections: readonly Place[]; readonly formerSlugs: readonly Place[] }

/** The article, unless one of the problems is an error. */
export type ArticleRead = { readonly article: Article | null; readonly problems: readonly Problem[] }

/** The article that the content of `file` says, or everything that is wrong with it; never throws. */
export function readArticle(input: Uint8Array | string, file: string): ArticleRead {
  const top: Place = { file, line: 1, column: 1 }
  const source = readText(input, file)
  if (!('text' in source)) return { article: null, problems: [source] }
  const parts = cut(source.text)
  if (typeof parts === 'string') return { article: null, problems: [toError(top, null, parts)] }
  const { body, bodyLine } = parts
  const yaml = readYaml(parts.yaml, file, 2)
  const { value: frontmatter, problems } = checkFields(articleSchema, yaml)
  const slug = basename(file).replace(/\.md$/u, '')
  const all = [...slugProblems(slug, top), ...problems, ...bodyProblems(body, { file, line: bodyLine, column: 1 })]
  if (!frontmatter || hasErrors(all)) return { article: null, problems: all }
  const places = placesOf(frontmatter, yaml.placeOf)
  return { article: { slug, file, frontmatter, body, bodyLine, places }, problems: all }
}

const placesOf = ({ corrections = [], formerSlugs = [] }: Frontmatter, placeOf: PlaceOf): Places => ({
  corrections: corrections.map((_, index) => placeOf(['corrections', index, 'quote'])),
  formerSlugs: formerSlugs.map((_, index) => placeOf(['formerSlugs', index])),
})

function cut(text: string): { yaml: string; body: string; bodyLine: number } | string {
  if (!text.trim()) return `the file is empty: begin it with ${example}`
  const opening = /^---[ \t]*\n/u.exec(text)
  if (!opening) return `the fields are missing: begin the file with ${example}`
  const rest = text.slice(opening[0].length)
  const closing = /^---[ \t]*$/mu.exec(rest)
  if (!closing) return 'the fields are not closed: write a line "---" between them and the text'
  const yaml = rest.slice(0, closing.index)
  const body = rest.slice(closing.index + closing[0].length + 1)
  return { yaml, body, bodyLine: yaml.split('\n').length + 2 }
}

const example = 'a line "---", the lines "title: …", "date: …", "source: { name: … }", and a line "---"'

function slugProblems(slug: string, place: Place): Problem[] {
  return isSlug(slug) ? [] : [toError(place, null, `the file name ${slugMessage(slug)}`)]
}

function bodyProblems(body: string, place: Place): Problem[] {
  if (!body.trim()) return [toError(place, null, 'the text is missing: write it below the second line "---"')]
  const limit = findBrokenLimit(body)
  if (!limit) return []
  return [toError({ ...place, line: place.line + limit.line - 1, column: limit.column }, null, limit.message)]
}
