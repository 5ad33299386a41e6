import { createHash, hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of everything outside an article that decides how it is annotated: our code, its libraries, the registry. */
export const fingerprint = (root: string, actors: string): string =>
  hash('sha256', annotatorDigest(root) + digestOf(root, [], [actors]))

// Taken once: whatever becomes of the files, a process annotates with the code that it began with.
function annotatorDigest(root: string): string {
  const digest = annotators.get(root) ?? digestOf(root, ['package-lock.json'], annotator)
  annotators.set(root, digest)
  return digest
}

const annotators = new Map<string, string>()

/** A digest of all that makes the search index out of its records. */
export const searchFingerprint = (root: string): string => digestOf(root, ['package-lock.json'], ['src/lib/search'])

/** A digest of everything but content and environment that decides how a page looks. */
export const siteFingerprint = (root: string): string =>
  digestOf(root, ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'], ['src', 'public'])

const annotator = ['src/annotate', 'src/remark', 'src/permalinks', 'src/content', 'src/lib']

function digestOf(root: string, files: readonly string[], folders: readonly string[]): string {
  const digest = createHash('sha256')
  for (const file of [...files, ...folders.flatMap((folder) => filesIn(root, folder))])
    digest.update(file).update(readFileSync(join(root, file)))
  return digest.digest('hex')
}

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
