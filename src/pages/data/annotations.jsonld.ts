import type { APIRoute } from 'astro'
import { citations } from '../../lib/corpus-index.ts'
import { toLongAnswer } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'
import { annotationPage } from '../../lib/w3c.ts'

export const GET: APIRoute = (context) =>
  toLongAnswer(annotationPage(citations, context.url.href, siteOf(context)), 'application/ld+json')
