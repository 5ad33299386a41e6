import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotateMarkdown } from './pipeline.ts'

// One folder a case: input.md, and what is found and rendered. `UPDATE=1 npm run test:unit` rewrites the latter.
const fixtures = join(import.meta.dirname, 'fixtures')
const registry = buildRegistry([
  { id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' },
  { id: 'omar-lind', name: 'Omar Lind', kind: 'person' },
  { id: 'harbour-authority', name: 'Harbour Authority', kind: 'organisation' },
])

const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())
for (const { name } of cases)
  test(`gives what stands in fixtures/${name}`, () => {
    const { annotations, html } = annotateMarkdown(readFileSync(join(fixtures, name, 'input.md'), 'utf8'), { registry })
    hold(join(fixtures, name, 'annotations.json'), `${JSON.stringify(annotations, null, 2)}\n`)
    hold(join(fixtures, name, 'output.html'), `${html.trim()}\n`)
  })

function hold(file: string, actual: string): void {
  if (process.env['UPDATE']) writeFileSync(file, actual)
  assert.equal(actual, readFileSync(file, 'utf8'))
}
