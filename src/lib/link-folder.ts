import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts the files of a folder into a new one, too: as further names of the same files, since to copy thousands of small
 * ones takes seconds, or as copies where `link` fails, as it does from one disk to another.
 */
export function linkFolder(from: string, to: string, link: typeof linkSync = linkSync): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [here, there] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(here, there, link)
    else linkOrCopy(here, there, link)
  }
}

/** Puts a file into another place, too, in the same way. */
export function linkOrCopy(here: string, there: string, link: typeof linkSync = linkSync): void {
  try {
    link(here, there)
  } catch {
    copyFileSync(here, there)
  }
}
