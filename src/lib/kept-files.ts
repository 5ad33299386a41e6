import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that are made once and kept from build to build, as long as each build asks for them. */
export type KeptFiles = {
  /** The path of the file of a name that says all that the file is made of; `make` gives its text where it is not there. */
  readonly pathOf: (name: string, make: () => string) => string
  /** The bytes of such a file. */
  readonly bytesOf: (name: string, make: () => Buffer) => Buffer
  /** Removes the files that nobody asked for. */
  readonly removeOthers: () => void
}

/** The kept files of a folder. */
export function keptFilesIn(folder: string): KeptFiles {
  mkdirSync(folder, { recursive: true })
  const there = new Set(readdirSync(folder))
  const asked = new Set<string>()
  return {
    pathOf: (name, make) => {
      const path = join(folder, name)
      if (!there.has(name)) writeWhole(path, make())
      asked.add(name)
      return path
    },
    bytesOf: (name, make) => {
      const path = join(folder, name)
      asked.add(name)
      if (there.has(name)) return readFileSync(path)
      const bytes = make()
      writeWhole(path, bytes)
      there.add(name)
      return bytes
    },
    removeOthers: () => {
      for (const name of there) if (!asked.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}

/** Writes a file, whole or not at all: a build that is broken off must not leave half of one behind. */
function writeWhole(path: string, content: string | Buffer): void {
  writeFileSync(`${path}.draft`, content)
  renameSync(`${path}.draft`, path)
}
