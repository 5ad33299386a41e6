import { getCollection } from 'astro:content'
import type { ActorEntry } from '../annotate/actors/registry.ts'
import type { Recorded } from '../content/bring-up-to-date.ts'
import { folders } from '../content/folders.ts'
import { isPublished, readData } from '../content/record-folder.ts'
import { ledgersIn, type NamedLedger } from '../permalinks/folder.ts'
import { readChecked } from '../permalinks/parse.ts'
import { withPast } from './permalink.ts'
import { toCorpus } from './to-corpus.ts'

// The loaders fill the data store with what their types say, and have checked it; the store itself only knows JSON.
const recorded = (await getCollection('articles'))
  .map(({ id, data }): Recorded => ({ slug: id, record: (data as Pick<Recorded, 'record'>).record }))
  .filter(({ record }) => import.meta.env.DEV || isPublished(record))
const registered = (await getCollection('actors')).map(
  ({ id, data }) => ({ ...(data as Omit<ActorEntry, 'id'>), id }) satisfies ActorEntry,
)

/** The published articles, newest first, and all quotes, claims and actors in them. */
export const { articles, quotes, claims, actors } = toCorpus(
  recorded,
  (record) => readData(folders.records, record),
  registered,
)

/** The ledger of each article, read when it is asked for. */
export const ledgers = (): Generator<NamedLedger> => ledgersIn(folders.permalinks, readChecked)

/** The ids that have a past. */
export const permalinks = withPast(ledgers(), [...quotes, ...claims])
