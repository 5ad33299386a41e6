/** Where the things that people write are kept, and what a build keeps for the next, relative to the root of the project. */
export type Folders = {
  readonly articles: string
  readonly actors: string
  readonly permalinks: string
  readonly records: string
  readonly files: string
  readonly data: string
  readonly search: string
}

export const folders: Folders = {
  articles: 'content/articles',
  actors: 'content/actors',
  permalinks: 'content/permalinks',
  records: 'node_modules/.cache/quotidian/articles',
  files: 'node_modules/.cache/quotidian/files',
  data: 'node_modules/.cache/quotidian/data',
  search: 'node_modules/.cache/quotidian/search',
}
