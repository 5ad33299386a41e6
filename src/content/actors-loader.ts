import type { Loader } from 'astro/loaders'
import type { Folders } from './folders.ts'
import { readRegistry } from './read-registry.ts'
import { reloadOnChange } from './reload-on-change.ts'

/** Loads the registry: one entry an actor. What is wrong in it is told by the loader of articles. */
export const actorsLoader = ({ actors }: Folders): Loader => ({
  name: 'quotidian-actors',
  load: async (context) => {
    const load = () => {
      context.store.clear()
      for (const { id, ...entry } of readRegistry(actors).entries) context.store.set({ id, data: entry })
    }
    load()
    reloadOnChange(context, [actors], load)
  },
})
