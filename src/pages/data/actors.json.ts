import type { APIRoute } from 'astro'
import { toActorRecord } from '../../lib/actor-record.ts'
import { actors } from '../../lib/corpus.ts'
import { toJsonList } from '../../lib/long-answer.ts'
import { siteOf } from '../../lib/site.ts'

export const GET: APIRoute = (context) => toJsonList(actors, (one) => toActorRecord(one, siteOf(context)))
