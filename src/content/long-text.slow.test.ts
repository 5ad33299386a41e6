import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotateMarkdown } from '../remark/pipeline.ts'
import { findBrokenLimit } from './markdown-limits.ts'

const registry = buildRegistry([{ id: 'hanne-vik', name: 'Hanne Vik', kind: 'person' }])

const long: [title: string, body: string, least: number][] = [
  [
    'one line of 100,000 characters',
    'The ferry *sails* again, said [Vik](vik), and fares rose 5 percent. '.repeat(1500),
    1500,
  ],
  ['1,000 figures in paragraphs of their own', 'Fares rose 5 percent in the harbour.\n\n'.repeat(1000), 1000],
  ['500 quotations', '“Fares rose 5 percent,” said Hanne Vik.\n\n'.repeat(500), 1000],
  ['a word of 100,000 letters', `Fares rose 5 percent. ${'a'.repeat(1e5)}`, 1],
  ['a name of 10,000 words', `Fares rose 5 percent, said ${'Vik '.repeat(1e4)}.`, 1],
]
for (const [title, body, least] of long)
  test(`reads ${title}`, () => {
    assert.equal(findBrokenLimit(body), null)
    const { citables, html } = annotateMarkdown(body, { registry })
    assert.ok(citables.length >= least, `${citables.length} marks`)
    assert.equal(new Set(citables.map(({ id }) => id)).size, citables.length)
    assert.equal(html.match(/<button/gu)?.length, citables.length)
  })
