import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleFiles, mostNamed } from './article-files.ts'
import { articleOf, mentionOf } from './lists/fixture.ts'

const text = 'Lind met Vik. Vik said no.'
const mentions = [mentionOf(text, 'Lind', 'lind'), mentionOf(text, 'Vik', 'vik'), mentionOf(text, 'Vik', 'vik')]
const [plain, rules] = articleFiles(articleOf(text, mentions))

test('an article brings its plain text', () =>
  assert.deepEqual(plain, { path: '/data/text/tram.txt', type: 'text/plain', body: text }))
test('an article brings the rules for each actor that it names', () => {
  assert.equal(rules?.path, '/articles/filter-tram.css')
  for (const { actor } of mentions) assert.ok(rules?.body.includes(`[data-actor="${actor}"]`))
})
test('who is named most stands first', () => assert.deepEqual(mostNamed(mentions), ['vik', 'lind']))
test('an article that names nobody names nobody most', () => assert.deepEqual(mostNamed([]), []))
