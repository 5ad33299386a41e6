import type { APIRoute } from 'astro'
import { toCitedClaim } from '../../lib/cited-record.ts'
import { claims } from '../../lib/corpus.ts'
import { siteOf, toJson } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJson(claims.map((claim) => toCitedClaim(claim, siteOf(context))))
