import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'

const folder = temporaryFolder('actors')

const run = (...args: string[]) => {
  const script = join(import.meta.dirname, 'actors-add.ts')
  return spawnSync(process.execPath, [script, '--actors', folder, ...args], { encoding: 'utf8' })
}

test('writes a file, and does not write over it', () => {
  const first = run('Omar Lind')
  assert.equal(first.status, 0)
  assert.match(first.stdout, /^Wrote .*omar-lind\.yaml: edit it/u)
  const written = readFileSync(join(folder, 'omar-lind.yaml'), 'utf8')
  assert.match(written, /^name: Omar Lind # the everyday form\nkind: person/u)
  const second = run('Omar Lind')
  assert.equal(second.status, 1)
  assert.match(second.stderr, /omar-lind\.yaml is there already: edit it, or choose another id/u)
  assert.match(run('Omar A. Lind').stdout, /Is it the same as .*omar-lind\.yaml \(Omar Lind\)\?/u)
})

const refused: [args: string[], message: RegExp][] = [
  [[], /^Usage: npm run actors:add/u],
  [['Omar', 'Lind'], /Put the name in quotes: "Omar Lind"/u],
  [['新华社'], /add --id ID/u],
  [['Omar Lind', '--id', '../x'], /--id: "\.\.\/x" must be small letters, digits and single hyphens: "x"/u],
  [['Omar Lind', '--kind', 'x'], /Unknown option/u],
]
for (const [args, message] of refused)
  test(`refuses ${JSON.stringify(args)}`, () => {
    const { status, stderr } = run(...args)
    assert.equal(status, 1)
    assert.match(stderr, message)
  })
