import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { test } from 'node:test'

/** What each folder may import beside itself; whatever is not named here stands alone. */
const allowed: Record<string, readonly string[]> = {
  annotate: [],
  permalinks: ['annotate'],
  remark: ['annotate', 'permalinks', 'lib/urls.ts', 'lib/wording.ts'],
  content: ['annotate', 'permalinks', 'remark'],
  lib: ['annotate', 'permalinks', 'content'],
  components: ['lib', 'annotate', 'permalinks', 'client', 'styles'],
  layouts: ['components', 'lib', 'client', 'styles'],
  pages: ['layouts', 'components', 'lib', 'annotate', 'permalinks', 'client', 'styles'],
  client: ['lib'],
  cli: ['annotate', 'permalinks', 'remark', 'content', 'lib'],
}

/** The finders of the annotator in their order: one may ask those before it, and none behind it. */
const finders = ['actors', 'quotes', 'quantities']
const placeOf = (file: string): number => finders.indexOf(file.split('/')[1] ?? '')

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(?:ts|astro)$/u.test(file) && !file.endsWith('.test.ts') && file.includes('/'),
)
const importPattern = /^(?:import|export)\b(?<clause>[^'"\n]*(?:\n[^'"\n]*)*)['"](?<target>\.[^'"\n]+)['"]/gmu

/** The files that each file imports; `isType` where nothing is left of the import when it runs. */
const imports = new Map(
  files.map((file) => {
    const found = [...readFileSync(join('src', file), 'utf8').matchAll(importPattern)].map(({ groups }) => ({
      target: normalize(join(dirname(file), groups?.['target'] ?? '')),
      isType: groups?.['clause']?.startsWith(' type ') ?? false,
    }))
    return [file, found]
  }),
)

for (const [file, found] of imports)
  test(`${file} imports only what its folder may`, () => {
    const [folder = ''] = file.split('/')
    for (const { target } of found) {
      const allowedHere = [folder, ...(allowed[folder] ?? [])]
      assert.ok(
        allowedHere.some((name) => target === name || target.startsWith(`${name}/`)),
        `${target} must not be imported from ${folder}`,
      )
      const isInFinder = folder === 'annotate' && placeOf(file) >= 0
      assert.ok(!isInFinder || placeOf(target) <= placeOf(file), `${target} is asked only after ${file}`)
    }
  })

test('no file waits for one that waits for it', () => {
  const waiting = new Map(imports)
  const isReady = (file: string): boolean =>
    (waiting.get(file) ?? []).every(({ target, isType }) => isType || !waiting.has(target))
  let ready: string[]
  do {
    ready = [...waiting.keys()].filter(isReady)
    for (const file of ready) waiting.delete(file)
  } while (ready.length > 0)
  assert.deepEqual([...waiting.keys()], [])
})
