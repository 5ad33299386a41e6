import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../scripts/temporary-folder.ts'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { digestOf } from '../permalinks/format.ts'
import { anchorArticles } from './anchor-articles.ts'
import { annotateStale } from './annotate-stale.ts'
import { annotateHere, type Annotate } from './annotate-tasks.ts'
import { readArticles } from './read-articles.ts'
import { readData, recordNamer } from './record-folder.ts'

const folder = temporaryFolder('stale')
const shared = '“We will rebuild the quay,” said Hanne Vik. Exports of timber rose 12 percent in May.'
for (const [slug, own] of Object.entries({ one: '', two: 'Sales fell 3 percent.', three: '“No,” said Vik.' }))
  writeFileSync(
    join(folder, `${slug}.md`),
    `---\ntitle: T\ndate: 2026-01-02T12:00:00Z\nsource: { name: S }\n---\n\n${shared} ${own}\n`,
  )
const { articles } = readArticles(folder)
const registry = buildRegistry([])
const today = '2026-01-02'
const run = { root: process.cwd(), actors: '', registry, today }

const annotateWith = (annotate: Annotate) =>
  annotateStale(articles, { run, annotate, ledgers: new Map(), nameOf: recordNamer(''), records: folder })

const backwards: Annotate = (tasks, settings, take) => annotateHere(tasks.toReversed(), settings, take)
for (const [order, annotate] of Object.entries({ forwards: annotateHere, backwards }))
  test(`articles that share passages get the same ids side by side, ${order}, as one after the other`, async () => {
    const inTurn = anchorArticles(
      articles,
      registry,
      { dir: '', files: new Map(), ledgers: new Map(), renamings: [] },
      today,
    )
    const done = await annotateWith(annotate)
    for (const { article, citables, anchored } of inTurn) {
      const found = done.get(article.slug)
      assert.equal(found?.renewal.digest, digestOf(anchored.ledger))
      assert.deepEqual(
        readData(folder, found.record).citables.map(({ id }) => id),
        citables.map(({ id }) => id),
      )
    }
    assert.equal(new Set([...done.values()].flatMap((it) => it.renewal.ids)).size, 8)
  })

test('a result that does not come is an error with the file', async () => {
  const lossy: Annotate = (tasks, settings, take) => annotateHere(tasks.slice(1), settings, take)
  await assert.rejects(annotateWith(lossy), /one\.md: no result/u)
})
