import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of everything outside an article that decides how it is annotated: our code, its libraries, the registry. */
export const fingerprint = (root: string, actors: string): string =>
  digestOf(root, ['package-lock.json'], [actors, ...annotator])

/** A digest of all that makes the search index out of its records. */
export const searchFingerprint = (root: string): string => digestOf(root, ['package-lock.json'], ['src/lib/search'])

/** A digest of everything but content and environment that decides how a page looks. */
export const siteFingerprint = (root: string): string =>
  digestOf(root, ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'], ['src', 'public'])

const annotator = ['src/annotate', 'src/remark', 'src/permalinks', 'src/content', 'src/lib']

function digestOf(root: string, files: readonly string[], folders: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of [...files, ...folders.flatMap((folder) => filesIn(root, folder))])
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
