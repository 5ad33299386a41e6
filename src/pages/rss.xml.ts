import type { APIRoute } from 'astro'
import { toFeed } from '../lib/feed.ts'
import { toMarkup } from '../lib/markup.ts'
import { siteOf } from '../lib/site.ts'

export const GET: APIRoute = (context) =>
  new Response(toFeed(siteOf(context), toMarkup).rss2(), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
