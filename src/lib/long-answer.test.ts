import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toJsonList, toLongAnswer } from './long-answer.ts'

for (const items of [[], ['a'], ['“', 'b', 'c']])
  test(`a list of ${items.length} is the JSON that it would be as a whole`, async () =>
    assert.equal(await toJsonList(items, (item) => ({ item })).text(), JSON.stringify(items.map((item) => ({ item })))))
test('a long text comes as it is', async () => {
  const parts = Array.from({ length: 300 }, (_, index) => `${index} – `.repeat(2000))
  const answer = toLongAnswer(parts, 'text/csv')
  assert.equal(await answer.text(), parts.join(''))
  assert.equal(answer.headers.get('content-type'), 'text/csv; charset=utf-8')
})
