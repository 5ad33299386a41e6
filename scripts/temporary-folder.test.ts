import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'

const module = JSON.stringify(new URL('./temporary-folder.ts', import.meta.url).href)
const make = `import { writeFileSync } from 'node:fs'
  import { temporaryFolder } from ${module}
  const folder = temporaryFolder('notes')
  writeFileSync(folder + '/a.txt', 'a')
  console.log(folder)`

const ends: [how: string, script: string, status: number][] = [
  ['ends well', make, 0],
  ['fails', `${make}\nthrow new Error('no')`, 1],
]
for (const [how, script, expected] of ends)
  test(`a folder is gone with all in it when its process ${how}`, () => {
    const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
    })
    assert.equal(status, expected)
    assert.match(basename(stdout.trim()), /^quotidian-notes-/u)
    assert.equal(existsSync(stdout.trim()), false)
  })
