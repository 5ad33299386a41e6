import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { linkFolder } from './link-folder.ts'

const root = temporaryFolder('link-folder')
const from = join(root, 'from')
mkdirSync(join(from, 'deep'), { recursive: true })
writeFileSync(join(from, 'a.txt'), 'a')
writeFileSync(join(from, 'deep', 'b.txt'), 'b')

const noLink = () => {
  throw new Error('EXDEV: cross-device link not permitted')
}
const ways: [how: string, isSame: boolean, place: (to: string) => void][] = [
  ['are the same files', true, (to) => linkFolder(from, to)],
  ['are copies where they cannot be', false, (to) => linkFolder(from, to, noLink)],
]
for (const [how, isSame, place] of ways)
  test(`the files of a folder and of those within it ${how}`, () => {
    const to = join(root, String(isSame), 'to')
    place(to)
    for (const [name, text] of Object.entries({ 'a.txt': 'a', 'deep/b.txt': 'b' })) {
      assert.equal(readFileSync(join(to, name), 'utf8'), text)
      assert.equal(statSync(join(to, name)).ino === statSync(join(from, name)).ino, isSame)
    }
    rmSync(to, { recursive: true })
    assert.equal(readFileSync(join(from, 'deep/b.txt'), 'utf8'), 'b')
  })
test('a folder that is not there is an error', () =>
  assert.throws(() => linkFolder(join(root, 'gone'), root), /ENOENT/u))
