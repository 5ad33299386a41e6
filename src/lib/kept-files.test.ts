import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { keptFilesIn } from './kept-files.ts'

const root = temporaryFolder('kept-files')
const folder = join(root, 'kept')
const never = () => assert.fail('it is made again')

test('a file is made once, and kept while it is asked for', () => {
  const first = keptFilesIn(folder)
  assert.equal(
    readFileSync(
      first.pathOf('a', () => 'one'),
      'utf8',
    ),
    'one',
  )
  first.pathOf('b', () => 'two')
  first.removeOthers()
  const second = keptFilesIn(folder)
  assert.equal(readFileSync(second.pathOf('a', never), 'utf8'), 'one')
  second.removeOthers()
  assert.deepEqual(readdirSync(folder), ['a'])
})
test('what a build that was broken off left is no file, and is removed', () => {
  writeFileSync(join(folder, 'c.draft'), 'thr')
  const files = keptFilesIn(folder)
  assert.equal(
    readFileSync(
      files.pathOf('c', () => 'three'),
      'utf8',
    ),
    'three',
  )
  files.removeOthers()
  assert.deepEqual(readdirSync(folder), ['c'])
})
test('the bytes of a file are the same when it is made and when it is kept', () => {
  const bytes = Buffer.from('four – 4')
  const first = keptFilesIn(folder)
  assert.deepEqual(
    first.bytesOf('d', () => bytes),
    bytes,
  )
  assert.deepEqual(first.bytesOf('d', never), bytes)
  const second = keptFilesIn(folder)
  assert.deepEqual(second.bytesOf('d', never), bytes)
  second.removeOthers()
  assert.deepEqual(readdirSync(folder), ['d'])
})
