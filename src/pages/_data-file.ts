import type { APIRoute } from 'astro'
import { articles, ledgers } from '../lib/corpus.ts'
import { toLines } from '../lib/data/article-lines.ts'
import { dataFiles, dataPieces } from '../lib/data/data-pieces.ts'
import { siteOf } from '../lib/site.ts'

// The route of each file that holds what all articles do, in the live loop alone.
export const GET: APIRoute = (context) => {
  const { pathname } = context.url
  const site = siteOf(context)
  const lines = articles.map((article) => toLines(article, site))
  const pieces = [...dataPieces(lines, ledgers(), site)].filter(({ path }) => path === pathname)
  const headers = { 'content-type': `${dataFiles[pathname]}; charset=utf-8` }
  return new Response(pieces.map(({ text }) => text).join(''), { headers })
}
