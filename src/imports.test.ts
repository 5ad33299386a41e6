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
const importPattern = /^(?:import|export)\b[^'"\n]*(?:\n[^'"\n]*)*['"](?<target>\.[^'"\n]+)['"]/gmu

for (const file of files)
  test(`${file} imports only what its folder may`, () => {
    const [folder = ''] = file.split('/')
    for (const { groups } of readFileSync(join('src', file), 'utf8').matchAll(importPattern)) {
      const target = normalize(join(dirname(file), groups?.['target'] ?? ''))
      const allowedHere = [folder, ...(allowed[folder] ?? [])]
      assert.ok(
        allowedHere.some((name) => target === name || target.startsWith(`${name}/`)),
        `${target} must not be imported from ${folder}`,
      )
      const isInFinder = folder === 'annotate' && placeOf(file) >= 0
      assert.ok(!isInFinder || placeOf(target) <= placeOf(file), `${target} is asked only after ${file}`)
    }
  })
