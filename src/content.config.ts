import { createRequire } from 'node:module'
import { defineCollection } from 'astro:content'
import { folders } from './content/folders.ts'
import type * as Native from './content/native-loaders.ts'

const { nativeLoaders } = createRequire(import.meta.url)('./content/native-loaders.ts') as typeof Native
const { actorsLoader, articlesLoader } = await nativeLoaders()

export const collections = {
  actors: defineCollection({ loader: actorsLoader(folders) }),
  articles: defineCollection({ loader: articlesLoader(folders) }),
}
