import type { APIRoute } from 'astro'
import { toActorRecord } from '../../lib/actor-record.ts'
import { actors } from '../../lib/corpus.ts'
import { siteOf, toJson } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJson(actors.map((actor) => toActorRecord(actor, siteOf(context))))
