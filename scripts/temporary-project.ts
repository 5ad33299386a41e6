import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { removeFolder, temporaryFolder } from './temporary-folder.ts'

const root = resolve(import.meta.dirname, '..')
const whole = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public', 'content']

/** A project in a folder of its own; `build` gives the exit code of `astro build` and all that it printed. */
export type TemporaryProject = {
  readonly folder: string
  readonly build: (
    env?: Record<string, string>,
    nodeArgs?: readonly string[],
  ) => { status: number | null; output: string }
  readonly remove: () => void
}

/** A copy of `parts` of the project at `from`, by default of all this one needs, with the installed packages linked in. */
export function temporaryProject(name: string, parts: readonly string[] = whole, from = root): TemporaryProject {
  const folder = temporaryFolder(name)
  for (const part of parts)
    if (existsSync(join(from, part))) cpSync(join(from, part), join(folder, part), { recursive: true })
  linkPackages(folder)
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs')
  return {
    folder,
    build: (env = {}, nodeArgs = []) => {
      const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30 } as const
      const all = { ...process.env, CI: '', ASTRO_TELEMETRY_DISABLED: '1', ...env }
      const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, astro, 'build'], {
        ...options,
        env: all,
      })
      return { status, output: stdout + stderr }
    },
    remove: () => removeFolder(folder),
  }
}

// Link by link: the builder keeps its caches in node_modules/, and no two projects may share them.
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
}
