import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { fingerprint } from './fingerprint.ts'

function project(): { readonly root: string; readonly write: (file: string, text: string) => string } {
  const root = temporaryFolder('fingerprint')
  for (const folder of ['annotate', 'remark', 'permalinks', 'content', 'lib'])
    mkdirSync(join(root, 'src', folder), { recursive: true })
  mkdirSync(join(root, 'actors'))
  const write = (file: string, text: string): string => {
    writeFileSync(join(root, file), text)
    return fingerprint(root, 'actors')
  }
  writeFileSync(join(root, 'package-lock.json'), '{}')
  return { root, write }
}

test('another actor is another fingerprint, and the same one is the same', () => {
  const { root, write } = project()
  const before = write('actors/lind.yaml', 'name: Lind')
  assert.equal(fingerprint(root, 'actors'), before)
  const other = write('actors/lind.yaml', 'name: Vik')
  assert.notEqual(other, before)
  assert.equal(write('actors/lind.yaml', 'name: Lind'), before)
})
test('other code is another fingerprint', () => {
  const [one, other] = [project(), project()]
  assert.notEqual(one.write('src/annotate/cues.ts', 'one'), other.write('src/annotate/cues.ts', 'other'))
})
test('code that changes while it runs is still the code that runs', () => {
  const { write } = project()
  assert.equal(write('src/annotate/cues.ts', 'one'), write('src/annotate/cues.ts', 'other'))
})
