import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { randomFrom } from '../scripts/permalinks/random.ts'
import { temporaryProject } from '../scripts/temporary-project.ts'
import { filesIn } from './built-files.ts'
import { editAtRandom } from './editing.ts'

// EDITS=20 SEED=7 npm run e2e -- incremental: more of them, and others.
const rounds = Number(process.env['EDITS'] ?? 2)
const seed = Number(process.env['SEED'] ?? 1)
const env = { SHARE_IMAGES: '0' }

test('a build after any edits equals one from an empty cache, byte for byte', () => {
  test.setTimeout(120_000 * (rounds + 1))
  const random = randomFrom(seed)
  const edited = temporaryProject('edited')
  const clean = temporaryProject('clean', ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json'])
  const done: string[] = []
  try {
    expect(edited.build(env).status).toBe(0)
    for (let round = 0; round < rounds; round++) {
      done.push(...editAtRandom(edited.folder, random))
      const told = toldBy(edited.build(env), done)
      for (const part of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'content', 'src', 'public'])
        rmSync(join(clean.folder, part), { recursive: true, force: true })
      for (const part of ['content', 'src', 'public'])
        cpSync(join(edited.folder, part), join(clean.folder, part), { recursive: true })
      expect(told, done.join('\n')).toEqual(toldBy(clean.build({ ...env, CI: 'true' }), done))
      expect(filesIn(edited.folder), done.join('\n')).toEqual(filesIn(clean.folder))
    }
  } finally {
    edited.remove()
    clean.remove()
  }
})

/** What a build that went well says about the content. */
function toldBy({ status, output }: { status: number | null; output: string }, done: readonly string[]): string[] {
  expect(status, `${done.join('\n')}\n${output}`).toBe(0)
  return output.split('\n').flatMap((line) => /content\/\S+:\d+:\d+ .*$/u.exec(line)?.[0] ?? [])
}
