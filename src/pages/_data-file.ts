import type { APIRoute } from 'astro'
import { articles, ledgers } from '../lib/corpus.ts'
import { toAdditions, toPermalinks } from '../lib/data/additions.ts'
import { dataFiles, dataPieces } from '../lib/data/data-pieces.ts'
import { siteOf } from '../lib/site.ts'

// The route of each file that holds what all articles do, in the live loop alone.
export const GET: APIRoute = (context) => {
  const { pathname } = context.url
  const site = siteOf(context)
  const added = articles.map((article) => toAdditions(article, { entries: [] }, site))
  const permalinks = ledgers().flatMap(([slug, ledger]) => toPermalinks(slug, ledger, site))
  const pieces = [...dataPieces(() => added, permalinks, site)].filter(({ path }) => path === pathname)
  const headers = { 'content-type': `${dataFiles[pathname]}; charset=utf-8` }
  return new Response(Buffer.concat(pieces.map(({ bytes }) => bytes)), { headers })
}
