import type { APIRoute } from 'astro'
import { actors } from '../../../lib/corpus.ts'
import { toActorRecord } from '../../../lib/search/search-record.ts'
import { toJsonList } from '../../../lib/long-answer.ts'

export const GET: APIRoute = () => toJsonList(actors, toActorRecord)
