import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFiles, mostNamed } from './article-files.ts'
import { articleOf, mentionOf } from './lists/fixture.ts'

const text = 'Lind met Vik. Vik said no.'
const mentions = [mentionOf(text, 'Lind', 'lind'), mentionOf(text, 'Vik', 'vik'), mentionOf(text, 'Vik', 'vik')]
const article = articleOf(text, mentions)
const [plain, rules] = articleFiles('tram')

test('an article brings its plain text', () =>
  assert.deepEqual([plain?.path, plain?.bodyOf(article)], ['/data/text/tram.txt', text]))
test('an article brings the rules for each actor that it names', () => {
  assert.equal(rules?.path, '/articles/filter-tram.css')
  for (const { actor } of mentions) assert.ok(rules.bodyOf(article).includes(`[data-actor="${actor}"]`))
})
test('who is named most stands first', () => assert.deepEqual(mostNamed(mentions), ['vik', 'lind']))
test('an article that names nobody names nobody most', () => assert.deepEqual(mostNamed([]), []))
