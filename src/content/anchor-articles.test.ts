import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import type { LedgerFolder } from '../permalinks/folder.ts'
import type { Ledger } from '../permalinks/ledger.ts'
import { annotateMarkdown } from '../remark/pipeline.ts'
import { anchorArticles } from './anchor-articles.ts'
import { readArticle, type Article } from './read-article.ts'

const registry = buildRegistry([])
const story = '“We will rebuild the quay,” said Hanne Vik. Exports of timber rose 12 percent in May.'

function articleOf(slug: string, body: string, more = ''): Article {
  const source = `---\ntitle: T\ndate: 2026-01-02T12:00:00Z\nsource: { name: S }\n${more}---\n\n${body}\n`
  const { article, problems } = readArticle(source, `${slug}.md`)
  assert.ok(article, JSON.stringify(problems))
  return article
}

/** Builds `articles` over what was published; the ledgers after it, and the ids by slug. */
function build(articles: readonly Article[], ledgers: ReadonlyMap<string, Ledger> = new Map()) {
  const folder: LedgerFolder = { dir: '', files: new Map(), ledgers, renamings: [] }
  const found = anchorArticles(articles, registry, folder, '2026-01-02')
  return {
    ledgers: new Map([...ledgers, ...found.map(({ article, anchored }) => [article.slug, anchored.ledger] as const)]),
    report: found.flatMap(({ anchored }) => anchored.report),
    ids: Object.fromEntries(found.map(({ article, citables }) => [article.slug, citables.map(({ id }) => id)])),
  }
}

const [one, two, three] = ['one', 'two', 'three'].map((slug) => articleOf(slug, story))
assert.ok(one && two && three)

test('an article alone has the ids that the plugins give its text', () => {
  const { citables } = annotateMarkdown(story, { registry })
  assert.equal(citables.length, 2)
  assert.deepEqual(
    build([two]).ids['two'],
    citables.map(({ id }) => id),
  )
})

test('articles that share every passage get ids of their own, in whatever order they are built', () => {
  const { ids } = build([one, two, three])
  assert.equal(new Set(Object.values(ids).flat()).size, 6)
  assert.deepEqual(build([three, two, one]).ids, ids)
})

test('an article that is added takes nothing from those that were published', () => {
  const first = build([two])
  const second = build([one, two, three], first.ledgers)
  assert.deepEqual(second.ids['two'], first.ids['two'])
  assert.equal(new Set(Object.values(second.ids).flat()).size, 6)
})

test('the ids of an article that is gone are given to nobody', () => {
  const { ids, ledgers } = build([one, two])
  const after = build([two, three], ledgers)
  assert.deepEqual(after.ids['two'], ids['two'])
  assert.ok(ids['one']?.every((id) => !after.ids['three']?.includes(id)))
})

test('an article that did not change need not be read for its ids to be left to it', () => {
  const { ids, ledgers } = build([one])
  assert.ok(build([two], ledgers).ids['two']?.every((id) => !ids['one']?.includes(id)))
})

test('what the rules no longer mark is kept by the very correction that the build prints', () => {
  const body = 'Rain fell on a handful of boats. Another handful of boats left.'
  const added = (quote: string, prefix: string | null): string =>
    `corrections:\n  - quote: ${JSON.stringify(quote)}\n${prefix ? `    prefix: ${JSON.stringify(prefix)}\n` : ''}` +
    '    add: claim\n    reason: R\n    date: 2026-01-02\n'
  const first = build([articleOf('rain', body, added('handful of boats', 'on a '))])
  const second = build([articleOf('rain', body)], first.ledgers)
  const [lost] = second.report
  assert.equal(lost?.status, 'lost')
  assert.ok(lost.unmarked)
  const { quote, prefix } = lost.unmarked
  assert.deepEqual(build([articleOf('rain', body, added(quote, prefix))], second.ledgers).ids, first.ids)
})
