import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folders } from './folders.ts'
import { formatProblem } from './problem.ts'
import { readArticles } from './read-articles.ts'
import { readRegistry } from './read-registry.ts'

test('the articles have no problem', () => {
  const { articles, problems } = readArticles(folders.articles)
  assert.deepEqual(problems.map(formatProblem), [])
  assert.ok(articles.length > 0)
})

test('the registry has no problem', () => {
  const { entries, problems } = readRegistry(folders.actors)
  assert.deepEqual(problems.map(formatProblem), [])
  assert.ok(entries.length > 0)
})
