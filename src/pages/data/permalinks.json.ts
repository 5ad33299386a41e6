import type { APIRoute } from 'astro'
import { permalinks } from '../../lib/corpus.ts'
import { toPermalinkRecord } from '../../lib/permalink.ts'
import { siteOf, toJson } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJson(permalinks.map((one) => toPermalinkRecord(one, siteOf(context))))
