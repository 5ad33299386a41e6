import { hash } from 'node:crypto'
import { siteFingerprint } from '../../content/fingerprint.ts'
import type { Article, Citation } from '../article.ts'

/** A path of a dynamic route, whose page is made of `props` alone. */
export type CachedPath<Inputs> = {
  readonly params: Readonly<Record<string, string>>
  readonly props: Inputs
  readonly cacheKey: string
}

/**
 * A path whose page is taken from the last build, as long as the key is the same. The key is a digest of the very
 * `inputs` that the page gets, of our code and of the environment: so a page must not read anything else. They are made
 * for the key, and again when the page is: the builder holds all paths at once.
 */
export const cachedPath = <Inputs extends object>(
  params: Readonly<Record<string, string>>,
  inputs: () => Inputs,
): CachedPath<Inputs> => ({
  params,
  cacheKey: hash('sha256', version + keyOf(inputs())),
  get props() {
    const props = last?.inputs === inputs ? (last.props as Inputs) : inputs()
    last = { inputs, props }
    return props
  },
})

// The builder asks twice for what it gives to a page.
let last: { readonly inputs: () => object; readonly props: object } | undefined

/** All that the inputs of a page say, in short; a record is named after all that it was made of. */
export const keyOf = (inputs: object): string => JSON.stringify(inputs, toShort)

function toShort(name: string, value: unknown): unknown {
  if (typeof value === 'function') throw new Error(`a page cannot be kept by what the function "${name}" may give`)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Map || value instanceof Set) return [...value]
  if (isArticle(value)) return value.record
  return isCitation(value) ? [value.article.record, value.number] : value
}

const isArticle = (value: object): value is Article => 'record' in value && 'citations' in value
const isCitation = (value: object): value is Citation => 'article' in value && 'number' in value && 'kind' in value

// Dates and numbers are written as this Node knows them.
const version = JSON.stringify([siteFingerprint(process.cwd()), process.version, process.env['SITE_URL']])
