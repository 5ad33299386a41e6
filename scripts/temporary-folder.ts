import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []
// Not in a hook of the tests: whoever only lists the tests of a file, as the browser's runner does, makes its folders too.
process.once('exit', () => made.forEach(removeFolder))

/** A new empty folder in the system's folder for such; it is gone when the process ends. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `quotidian-${name}-`))
  made.push(folder)
  return folder
}

/** Removes a folder with all in it; none to be found is no error. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}
