import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { article } from '../bench/corpus.ts'
import { temporaryProject, type TemporaryProject } from '../scripts/temporary-project.ts'

const parts = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
  'src',
  'public',
  'content/actors',
]
const total = 3

test('the site merged of shards is the site built at once, file for file', () => {
  test.setTimeout(300_000)
  const [whole, sharded] = [projectOf('whole'), projectOf('sharded')]
  try {
    expect(run(whole, 'build')).toContain('Complete!')
    for (let index = 1; index <= total; index++) run(sharded, 'build', `--shard=${index}/${total}`)
    expect(readdirSync(join(sharded.folder, 'shards'))).toHaveLength(total)
    expect(run(sharded, 'merge')).toContain('Complete!')
    for (const part of ['dist', 'content/permalinks']) expect(filesIn(sharded, part)).toEqual(filesIn(whole, part))
    rmSync(join(sharded.folder, 'shards/2-of-3'), { recursive: true })
    expect(run(sharded, 'merge')).toContain('shard 2 of 3 is missing')
  } finally {
    whole.remove()
    sharded.remove()
  }
})

/** A project of some articles; two of them share all their passages, so that their ids depend on each other. */
function projectOf(name: string): TemporaryProject {
  const project = temporaryProject(name, [...parts, 'content/articles'])
  for (let number = 0; number < 8; number++)
    writeFileSync(join(project.folder, 'content/articles', `report-${number}.md`), article(Math.min(number, 6)))
  return project
}

function run({ folder }: TemporaryProject, command: 'build' | 'merge', ...options: readonly string[]): string {
  const env = { ...process.env, CI: '', SHARE_IMAGES: '0', ASTRO_TELEMETRY_DISABLED: '1' }
  const { stdout, stderr } = spawnSync(process.execPath, [`src/cli/${command}.ts`, ...options], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  return stdout + stderr
}

/** Every file of a folder with a digest of its bytes. */
const filesIn = ({ folder }: TemporaryProject, part: string): string[] =>
  readdirSync(join(folder, part), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((name) => `${name.slice(folder.length)} ${createHash('sha256').update(readFileSync(name)).digest('hex')}`)
    .toSorted()
