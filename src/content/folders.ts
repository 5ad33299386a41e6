/** Where the things that people write are kept, relative to the root of the project. */
export type Folders = { readonly articles: string; readonly actors: string; readonly permalinks: string }

export const folders: Folders = {
  articles: 'content/articles',
  actors: 'content/actors',
  permalinks: 'content/permalinks',
}
