import type { APIRoute } from 'astro'
import { articles } from '../../lib/corpus.ts'
import { siteOf } from '../../lib/site.ts'
import { toAnnotationPage } from '../../lib/w3c.ts'

export const GET: APIRoute = (context) => {
  const citations = articles.flatMap((article) => article.citations)
  const page = toAnnotationPage(citations, context.url.href, siteOf(context))
  return new Response(JSON.stringify(page), { headers: { 'content-type': 'application/ld+json; charset=utf-8' } })
}
