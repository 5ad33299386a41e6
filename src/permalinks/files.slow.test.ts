import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { removeDrafts, writeWhole } from './files.ts'

const newFolder = (): string => temporaryFolder('files')

test('writes a file in a folder that was not there', () => {
  const path = join(newFolder(), 'deep', 'a.json')
  writeWhole(path, 'one')
  writeWhole(path, 'two')
  assert.equal(readFileSync(path, 'utf8'), 'two')
})

test('a writer killed at any moment leaves a whole file', async () => {
  const dir = newFolder()
  const path = join(dir, 'a.json')
  const script = `import { writeWhole } from ${JSON.stringify(new URL('./files.ts', import.meta.url).href)}
    for (let turn = 0; ; turn++) { writeWhole(${JSON.stringify(path)}, String(turn % 10).repeat(3_000_000)); if (turn === 0) console.log() }`
  for (let round = 0; round < 5; round++) {
    const writer = spawn(process.execPath, ['--input-type=module-typescript', '--eval', script])
    await new Promise((resolve) => writer.stdout.once('data', resolve))
    await pause(3 + round * 7)
    writer.kill('SIGKILL')
    await new Promise((resolve) => writer.once('exit', resolve))
    const text = readFileSync(path, 'utf8')
    assert.equal(text, text.charAt(0).repeat(3_000_000))
  }
  removeDrafts(dir)
  assert.deepEqual(readdirSync(dir), ['a.json'])
})
