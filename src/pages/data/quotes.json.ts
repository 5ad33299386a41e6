import type { APIRoute } from 'astro'
import { toCitedQuote } from '../../lib/cited-record.ts'
import { quotes } from '../../lib/corpus.ts'
import { toJsonList } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJsonList(quotes, (one) => toCitedQuote(one, siteOf(context)))
