import type { APIRoute } from 'astro'
import { permalinks } from '../../lib/corpus.ts'
import { toPermalinkRecord } from '../../lib/permalink.ts'
import { toJsonList } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJsonList(permalinks, (one) => toPermalinkRecord(one, siteOf(context)))
