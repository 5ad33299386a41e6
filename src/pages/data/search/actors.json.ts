import type { APIRoute } from 'astro'
import { actors } from '../../../lib/corpus.ts'
import { toActorRecord } from '../../../lib/search/search-record.ts'
import { toJson } from '../../../lib/site.ts'

export const GET: APIRoute = () => toJson(actors.map((actor) => toActorRecord(actor)))
