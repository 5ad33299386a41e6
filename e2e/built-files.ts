import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Every built file with a digest of its bytes. */
export function filesIn(folder: string): string[] {
  const names = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return names
    .map((name) => `${name.slice(folder.length)} ${createHash('sha256').update(readFileSync(name)).digest('hex')}`)
    .toSorted()
}
