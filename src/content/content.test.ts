import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { formatProblem } from './problem.ts'
import { readArticle } from './read-article.ts'
import { readRegistry } from './read-registry.ts'

const content = join(import.meta.dirname, '../../content')
const articles = readdirSync(join(content, 'articles'))

for (const name of articles)
  test(`the article ${name} has no problem`, () => {
    const file = join(content, 'articles', name)
    assert.deepEqual(readArticle(readFileSync(file), file).problems.map(formatProblem), [])
  })

test('the registry has no problem', () => {
  const { entries, problems } = readRegistry(join(content, 'actors'))
  assert.deepEqual(problems.map(formatProblem), [])
  assert.ok(entries.length > 0)
})
