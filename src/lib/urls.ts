/** Every address of the site, relative to its root; the one place that knows how addresses are built. */
export const articlePath = (slug: string): string => `/articles/${slug}/`
export const actorPath = (id: string): string => `/actors/${id}/`
export const citationPath = (id: string): string => `/c/${id}/`

/** A path of the site as others link to it. */
export const absolute = (path: string, site: URL): string =>
  isPlain.test(path) ? site.origin + path : new URL(path, site).href

// Data files give several addresses for each claim, and to parse one takes longer than to write all that is said of it.
const isPlain = /^(?:\/[\w-]+(?:\.\w+)?)+\/?(?:#[\w-]+)?$/u

/** Where a quote or claim stands in its article. */
export const placePath = (slug: string, id: string): string => `${articlePath(slug)}#${id}`

/** The id of the element that holds a quote's or claim's card. */
export const cardId = (id: string): string => `card-${id}`

/** The pages that list what the whole corpus holds. */
export const articlesPath = '/articles/'
export const claimsPath = '/claims/'
export const quotesPath = '/quotes/'
export const actorsPath = '/actors/'

/** The page that searches; a query goes there as `?q=`. */
export const searchPath = '/search/'

/** The image and the data that stand for a quote or claim on other sites, and its page to be framed by them. */
export const sharePath = (id: string): string => `${citationPath(id)}share.png`
export const oembedPath = (id: string): string => `${citationPath(id)}oembed.json`
export const embedPath = (id: string): string => `${citationPath(id)}embed/`

/** The plain text of an article, which offsets index. */
export const textPath = (slug: string): string => `/data/text/${slug}.txt`

/** The rules that filter an article by actor where there is no script. */
export const readerFilterPath = (slug: string): string => `/articles/filter-${slug}.css`

/** The rules that filter an actor's page where there is no script. */
export const actorFilterPath = (id: string): string => `${actorPath(id)}filter.css`
