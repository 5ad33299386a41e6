import type { APIRoute } from 'astro'
import { toCitedQuote } from '../../lib/cited-record.ts'
import { quotes } from '../../lib/corpus.ts'
import { siteOf, toJson } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJson(quotes.map((quote) => toCitedQuote(quote, siteOf(context))))
