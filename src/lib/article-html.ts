import { folders } from '../content/folders.ts'
import { readHtml } from '../content/record-folder.ts'
import type { Article } from './article.ts'

/** The text of an article with its marks; read only when its page is built, so that a large archive need not be held. */
export const htmlOf = ({ record }: Article): string => readHtml(folders.records, record)
