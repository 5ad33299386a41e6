import assert from 'node:assert/strict'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { temporaryFolder } from '../../../scripts/temporary-folder.ts'
import { beginWriting, endWriting } from './page-cache.ts'

const folder = `${temporaryFolder('pages')}/`
const isKept = (): boolean => existsSync(`${folder}dist/index.html`) && existsSync(`${folder}incremental-build.json`)

function build({ ends }: { ends: boolean }): void {
  beginWriting(folder)
  mkdirSync(`${folder}dist`, { recursive: true })
  writeFileSync(`${folder}dist/index.html`, '')
  if (!ends) return
  writeFileSync(`${folder}incremental-build.json`, '{}')
  endWriting(folder)
}

test('what a build wrote is kept for the next', () => {
  build({ ends: true })
  beginWriting(folder)
  assert.ok(isKept())
  endWriting(folder)
})
test('what a build wrote that was broken off is forgotten, and all that was kept with it', () => {
  build({ ends: false })
  assert.ok(isKept())
  beginWriting(folder)
  assert.ok(!isKept())
})
