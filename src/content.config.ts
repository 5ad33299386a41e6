import { defineCollection } from 'astro:content'
import { actorsLoader } from './content/actors-loader.ts'
import { articlesLoader } from './content/articles-loader.ts'
import { folders } from './content/folders.ts'

export const collections = {
  actors: defineCollection({ loader: actorsLoader(folders) }),
  articles: defineCollection({ loader: articlesLoader(folders) }),
}
