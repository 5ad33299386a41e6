import { resolve, sep } from 'node:path'
import type { LoaderContext } from 'astro/loaders'

/** While the development server runs, calls `load` after each change of a file in one of `folders`. */
export function reloadOnChange({ watcher, logger }: LoaderContext, folders: readonly string[], load: () => void): void {
  const roots = folders.map((folder) => resolve(folder))
  watcher?.add(roots)
  watcher?.on('all', (_event, path) => {
    if (!roots.some((root) => resolve(path).startsWith(root + sep))) return
    try {
      load()
    } catch (error) {
      // The page before the mistake stays up until it is mended.
      logger.error(error instanceof Error ? error.message : String(error))
    }
  })
}
