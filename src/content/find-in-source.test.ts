import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { findInSource } from './find-in-source.ts'

const registry = buildRegistry([])

test('reads the text without its marks', () =>
  assert.equal(findInSource('The *ferry* [sails](x).\n\n> Again.', registry).text, 'The ferry sails.\n\nAgain.'))

const refused: [title: string, markdown: string, message: RegExp][] = [
  ['10,000 quotations in one another', `a\n\n${'>'.repeat(10_000)} b`, /^line 3, column 101: quotations or lists/u],
  [
    '10,000 brackets in one another',
    `${'['.repeat(10_000)}a${']'.repeat(10_000)}`,
    /^line 1, column \d+: more than 100/u,
  ],
]
for (const [title, markdown, message] of refused)
  test(`refuses ${title}`, () => assert.throws(() => findInSource(markdown, registry), { message }))
