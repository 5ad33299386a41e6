import type { APIContext } from 'astro'

/** The address that the site is published under; the configuration always names one. */
export function siteOf({ site }: Pick<APIContext, 'site'>): URL {
  if (!site) throw new Error('astro.config.mjs must name the site: set SITE_URL')
  return site
}

/** An answer whose body is `data` as JSON. */
export const toJson = (data: unknown): Response =>
  new Response(JSON.stringify(data), { headers: { 'content-type': 'application/json; charset=utf-8' } })

/** An answer whose body is a style sheet. */
export const toCss = (rules: string): Response =>
  new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } })
