import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Citation } from './article.ts'
import { articleOf, claimOf, quoteOf } from './lists/fixture.ts'
import { relatedTo } from './related.ts'

const text = 'Lind said “fares rose by 4 percent”, and that “nobody left”. Costs rose by 4 percent.'
const citations: Citation[] = []
const article: Article = { ...articleOf(text), citations }
const said = quoteOf(article, '“fares rose by 4 percent”', { group: 1 })
const more = quoteOf(article, '“nobody left”', { id: 'q-2', group: 1 })
const inside = claimOf(article, '4 percent')
const costs = { ...claimOf(article, 'Costs', { id: 'c-2' }) }
citations.push(said, inside, more, costs)

test('a quote holds the claims in it and knows the rest of its utterance', () =>
  assert.deepEqual(relatedTo(said), { within: [], holds: [inside], utterance: [more] }))
test('a claim knows the quote that it is part of', () =>
  assert.deepEqual(relatedTo(inside), { within: [said], holds: [], utterance: [] }))
test('a claim outside of quotes stands alone', () =>
  assert.deepEqual(relatedTo(costs), { within: [], holds: [], utterance: [] }))
