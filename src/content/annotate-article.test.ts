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

const german =
  'Vik sagte: „Das Boot wird heute nicht mehr fahren, und auch morgen nicht.“ Das ist für 5 Prozent zu spät.'
test('marks only words between quotation marks in another language, and asks for its name', () => {
  const { problems, citables, isEnglish } = annotated('', german)
  assert.partialDeepStrictEqual(problems, [{ severity: 'warning', field: 'lang', line: 6, column: 1 }])
  assert.deepEqual(
    citables.map(({ exact }) => exact),
    ['„Das Boot wird heute nicht mehr fahren, und auch morgen nicht.“'],
  )
  assert.equal(isEnglish, false)
})
test('asks for no language that is named', () => {
  assert.deepEqual(annotated('lang: de\n', german).problems, [])
  assert.ok(annotated('lang: en\n', german).isEnglish)
})

test('has nothing to say about a plain article', () => assert.deepEqual(annotated('', 'One.').problems, []))
