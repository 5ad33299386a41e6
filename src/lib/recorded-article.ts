import { isPublished, newestFirst, readData, recordsIn, slugOf } from '../content/record-folder.ts'
import type { Article } from './article.ts'
import { toArticle } from './to-corpus.ts'

/** A published article that is read when it is asked for: of ten thousand at once there would be too much to hold. */
export type RecordedArticle = { readonly slug: string; readonly record: string; readonly read: () => Article }

/** The published articles that a folder has records of, newest first. */
export const recordedArticles = (folder: string): RecordedArticle[] =>
  [...recordsIn(folder)]
    .filter(isPublished)
    .toSorted(newestFirst)
    .map((record) => {
      const slug = slugOf(record)
      return { slug, record, read: () => toArticle({ slug, record }, readData(folder, record)) }
    })
