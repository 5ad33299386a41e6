import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newArticle, rawOf, type Article } from './article.ts'
import { fresh } from './places.ts'
import { between, randomFrom } from './random.ts'
import { written } from './written.ts'

const opening = 'It was not the first time that Lumen Care had quarrelled with'
const long = 'The road along the river has been closed since June, and lorries carrying'
const cases: [what: string, stands: string, made: string][] = [
  ['stands there', `${opening} Ostby.`, `${opening} Ostby.`],
  ['opens like what stands there, further than a ledger remembers', `${opening} Pelworm.`, `${opening} Ostby.`],
  [
    'ends like what stands there',
    `The path by the lake has been closed since June, and lorries carrying rye take the old one.`,
    `${long} rye take the old one.`,
  ],
]
for (const [what, stands, made] of cases)
  test(`a new sentence is none that ${what}`, () => {
    const article: Article = [[written('s', { text: stands, marks: [] })]]
    for (let seed = 0; seed < 2000; seed++) assert.notEqual(rawOf(fresh(article, randomFrom(seed), false)).text, made)
  })

test('a new sentence may be like what stands there where a ledger remembers the difference', () => {
  const article: Article = [[written('s', { text: 'A decision is expected before July.', marks: [] })]]
  const made = Array.from({ length: 100 }, (_, seed) => rawOf(fresh(article, randomFrom(seed), false)).text)
  assert.ok(made.includes('A decision is expected before June.'))
})

test('there is always a new sentence, however long the article', () => {
  for (let seed = 0; seed < 200; seed++) {
    const random = randomFrom(seed)
    const article = newArticle(random, between(random, 2, 30))
    assert.ok(fresh(article, random, seed % 2 === 0))
  }
})
