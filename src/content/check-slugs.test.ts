import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkSlugs } from './check-slugs.ts'
import { formatProblem } from './problem.ts'
import { readArticle } from './read-article.ts'

/** What is told of articles with these names, each with its old names. */
const told = (...written: [name: string, ...formerSlugs: string[]][]): string[] => {
  const articles = written.flatMap(([name, ...former]) => {
    const fields = 'title: a\ndate: 2025-05-01T08:00:00Z\nsource: { name: b }'
    const text = `---\n${fields}\nformerSlugs: [${former.join(', ')}]\n---\nText`
    return readArticle(text, `a/${name}.md`).article ?? []
  })
  return checkSlugs(
    written.map(([name]) => `a/${name}.md`),
    articles,
  ).map(formatProblem)
}

test('refuses two names that differ only in case', () =>
  assert.deepEqual(told(['ferry'], ['Ferry']), [
    'a/Ferry.md:1:1 differs from ferry.md only in case: rename one of them',
  ]))

const taken = 'formerSlugs[0]: "ferry" already leads to'
test('refuses an old name that another article has', () =>
  assert.deepEqual(told(['ferry'], ['boat', 'ferry']), [`a/boat.md:5:15 ${taken} ferry.md: keep it in one place`]))
test('refuses an old name that another article had', () =>
  assert.deepEqual(told(['ship', 'ferry'], ['boat', 'ferry']), [
    `a/boat.md:5:15 ${taken} ship.md: keep it in one place`,
  ]))
test('refuses the name of the article itself as its old name', () =>
  assert.deepEqual(told(['ferry', 'ferry']), [`a/ferry.md:5:15 ${taken} ferry.md: keep it in one place`]))

test('allows names and old names of their own', () => {
  assert.deepEqual(told(), [])
  assert.deepEqual(told(['ferry'], ['boat', 'ship', 'tug'], ['ferry-2']), [])
})
