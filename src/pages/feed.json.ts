import type { APIRoute } from 'astro'
import { toFeed } from '../lib/feed.ts'
import { siteOf } from '../lib/site.ts'

export const GET: APIRoute = (context) =>
  new Response(toFeed(siteOf(context), String).json1(), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
