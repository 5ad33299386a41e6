import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes a whole file or nothing: whoever reads `path` finds the old text or the new one, whenever the writer is killed.
 */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.draft`
  const file = openSync(draft, 'w')
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(draft, path)
}

/** Removes what writers that were killed left in a folder. */
export function removeDrafts(dir: string): void {
  for (const name of readdirSync(dir)) if (name.endsWith('.draft')) rmSync(join(dir, name), { force: true })
}
