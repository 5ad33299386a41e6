import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A digest of everything outside an article that decides how it is annotated: our code, its libraries, the registry. */
export function fingerprint(root: string, actors: string): string {
  const hash = createHash('sha256')
  for (const file of [
    'package-lock.json',
    ...filesIn(root, actors),
    ...code.flatMap((folder) => filesIn(root, folder)),
  ])
    hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const code = ['src/annotate', 'src/remark', 'src/permalinks', 'src/content', 'src/lib']

const filesIn = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort()
