import { resolve, sep } from 'node:path'
import type { LoaderContext } from 'astro/loaders'

/** While the development server runs, calls `load` after each change of a file in one of `folders`, one call at a time. */
export function reloadOnChange(
  { watcher, logger }: LoaderContext,
  folders: readonly string[],
  load: () => void | Promise<void>,
): void {
  const roots = folders.map((folder) => resolve(folder))
  let last = Promise.resolve()
  watcher?.add(roots)
  watcher?.on('all', (_event, path) => {
    if (!roots.some((root) => resolve(path).startsWith(root + sep))) return
    // The page before the mistake stays up until it is mended.
    const complain = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error))
    last = last.then(load).catch(complain)
  })
}
