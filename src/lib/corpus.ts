import { getCollection } from 'astro:content'
import type { ActorEntry } from '../annotate/actors/registry.ts'
import type { Recorded } from '../content/bring-up-to-date.ts'
import { folders } from '../content/folders.ts'
import { isPublished, readData } from '../content/record-folder.ts'
import { openLedgers } from '../permalinks/folder.ts'
import { toPermalinks } from './permalink.ts'
import { toCorpus } from './to-corpus.ts'

// The loaders fill the data store with what their types say; the store itself only knows JSON.
const stored = (await getCollection('articles')).flatMap(({ id, data }) => {
  const { record } = data as Pick<Recorded, 'record'>
  const isShown = import.meta.env.DEV || isPublished(record)
  return isShown ? { slug: id, record, data: readData(folders.records, record) } : []
})
const registered = (await getCollection('actors')).map(
  ({ id, data }) => ({ ...(data as Omit<ActorEntry, 'id'>), id }) satisfies ActorEntry,
)

/** The published articles, newest first, and all quotes, claims and actors in them. */
export const { articles, quotes, claims, actors } = toCorpus(stored, registered)

/** Every id ever published, the retired ones too. */
export const permalinks = toPermalinks(openLedgers(folders.permalinks).ledgers, [...quotes, ...claims])
