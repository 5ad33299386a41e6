import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotateArticle } from './annotate-article.ts'
import { readArticle } from './read-article.ts'

const registry = buildRegistry([])
const annotated = (fields: string, body: string) => {
  const written = `---\ntitle: T\ndate: 2026-01-02T03:04:05Z\nsource: { name: S }\n${fields}---\n${body}`
  const { article } = readArticle(written, 'content/articles/t.md')
  assert.ok(article)
  return annotateArticle(article, registry)
}

test('tells where raw HTML stands in the file', () =>
  assert.partialDeepStrictEqual(annotated('', 'One.\n\nTwo <b>three</b>.').problems, [
    { severity: 'warning', file: 'content/articles/t.md', line: 8, column: 5 },
    { severity: 'warning', line: 8, column: 13 },
  ]))

test('tells which correction does not match any more', () => {
  const fields = 'corrections:\n  - quote: gone\n    remove: true\n    reason: R\n    date: 2026-01-03\n'
  assert.partialDeepStrictEqual(annotated(fields, 'One.').problems, [
    { severity: 'error', field: 'corrections[0].quote', line: 6, column: 12 },
  ])
})

test('has nothing to say about a plain article', () => assert.deepEqual(annotated('', 'One.').problems, []))
