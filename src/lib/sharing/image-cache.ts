import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Beside what other tools keep between builds; a fresh clone makes its images anew.
const folder = join('node_modules', '.cache', 'quotidian', 'share')

/** The bytes that `make` gives for `content`, from the cache where the same content was drawn before. */
export async function cached(content: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(folder, `${createHash('sha256').update(content).digest('hex').slice(0, 32)}.png`)
  if (existsSync(path)) return readFileSync(path)
  const made = await make()
  mkdirSync(folder, { recursive: true })
  // Whole or not at all: a build that is broken off must not leave half an image behind.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, made)
  renameSync(draft, path)
  return made
}
