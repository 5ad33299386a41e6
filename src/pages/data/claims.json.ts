import type { APIRoute } from 'astro'
import { toCitedClaim } from '../../lib/cited-record.ts'
import { claims } from '../../lib/corpus.ts'
import { toJsonList } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJsonList(claims, (one) => toCitedClaim(one, siteOf(context)))
