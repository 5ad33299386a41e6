import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { isSame } from './judge.ts'
import { wordsIn } from './words.ts'

const from = (old: string, now: string) => compare(wordsIn(old), wordsIn(now))
const kept = from('', '')
const untouched: Evidence = {
  ...{ own: kept, sentence: kept, beside: 1, context: 1, inOrder: true, neighbours: 1 },
  ...{ amount: 'same', speaker: 'same' },
}
const away = { context: 0.2, inOrder: false, neighbours: 0 }
const coast = 'the mills on the far coast ground grain and barley for every baker of the old town'
type Row = [what: string, evidence: Partial<Evidence>]

const sameClaims: Row[] = [
  ['did not change', {}],
  ['was moved as it was', away],
  ['has another amount, in its place', { amount: 'changed' }],
  ['was said by somebody else, in its place', { speaker: 'other' }],
  ['was said by nobody who is known, in its place', { speaker: 'unknown' }],
  ['has another amount and a word more, in its place', { amount: 'changed', sentence: from(coast, `${coast} again`) }],
  ['names who was misspelt', { own: from('sales to Irna', 'sales to Iran') }],
  ['has a word more, elsewhere', { ...away, own: from(coast, `${coast} again`), beside: 0.7 }],
  [
    'was rewritten around its amount, in its place',
    { own: from('timber sales', 'wood sales'), sentence: from('rose in the end', 'went up in the end'), beside: 0.5 },
  ],
  [
    'was cut out of a sentence, in its place',
    { own: from('sales', 'sales'), sentence: from('mills made more than barley sold', 'made more'), beside: 0.9 },
  ],
  [
    'was joined to the next sentence, elsewhere',
    {
      ...away,
      own: from('timber', 'timber'),
      sentence: from('rose', 'rose while copper mills closed down'),
      beside: 0.95,
    },
  ],
]
const otherClaims: Row[] = [
  ['counts in another unit', { amount: 'other' }],
  ['has another amount, next to half of what it stood next to', { amount: 'changed', context: 0.6 }],
  ['has another amount, out of its order', { amount: 'changed', context: 0.7, inOrder: false }],
  [
    'has another amount, and is about another month',
    { amount: 'changed', sentence: from(`${coast} in May`, `${coast} in July`) },
  ],
  ['was said by somebody else, elsewhere', { ...away, speaker: 'other' }],
  ['names somebody else', { own: from('sales to Lind', 'sales to Vik') }],
  [
    'names who may have been misspelt, elsewhere',
    { ...away, own: from(`${coast}, ${coast} in Irna`, `${coast}, ${coast} in Iran`) },
  ],
  ['measures another thing, elsewhere', { ...away, own: from(coast, coast.replace('grain', 'spelt')) }],
  [
    'was rewritten all over, in its place',
    { own: from('timber sales', 'snow'), sentence: from('rose in the end', 'fell on roads'), beside: 0.1 },
  ],
  [
    'lost most of its sentence, in its place, and what stood beside it',
    { sentence: from('mills made more than barley sold', 'made more'), beside: 0.1 },
  ],
  [
    'was joined to another sentence than its own, elsewhere',
    { ...away, sentence: from('rose', 'fell while copper mills closed down'), beside: 0.95 },
  ],
]

const long = 'We will never sell the old harbour'
const sameQuotes: Row[] = [
  ['did not change', {}],
  ['was moved as it was', away],
  ['has another speaker, in its place', { speaker: 'other' }],
  ['was shortened, in its place', { own: from(long, 'We will never sell the harbour') }],
  ['has a word more, elsewhere', { ...away, own: from(long, `${long} again`) }],
  [
    'has a word more, next to what is like what it stood next to',
    { own: from('At least 40 homes have no timber', 'At least 40 homes have no timber again'), context: 0.63 },
  ],
  [
    'has another figure and month, in its place',
    { own: from('At least 40 homes have no timber until July', 'At least 50 homes have no timber until May') },
  ],
]
const otherQuotes: Row[] = [
  ['has other words, in its place', { own: from(long, 'Snow fell on every road') }],
  ['has another speaker, elsewhere', { ...away, speaker: 'other' }],
  ['has another speaker and other words', { speaker: 'other', own: from(long, 'We will never sell the harbour') }],
  ['was shortened, elsewhere', { ...away, own: from(long, 'We will sell the harbour') }],
  ['names somebody else', { own: from(`${long} to Lind`, `${long} to Vik`) }],
  [
    'has another figure, next to what is like what it stood next to',
    { own: from('At least 40 homes have no timber', 'At least 50 homes have no timber'), context: 0.63 },
  ],
  [
    'has another thing, figure and month, in its place',
    { own: from('At least 40 homes have no timber until July', 'At least 50 homes have no copper until May') },
  ],
  [
    'has another figure and month, and was said in another town',
    {
      own: from('At least 40 homes have no timber until July', 'At least 50 homes have no timber until May'),
      sentence: from('told us in Ostby', 'told us in Lindau'),
    },
  ],
]

const judge = (kind: 'quote' | 'claim', words: string, change: Partial<Evidence>): boolean =>
  isSame({ ...untouched, ...change }, kind, wordsIn(words))
for (const [what, change] of sameClaims)
  test(`a claim is the same that ${what}`, () => assert.ok(judge('claim', 'timber sales', change)))
for (const [what, change] of otherClaims)
  test(`a claim is another that ${what}`, () => assert.ok(!judge('claim', 'timber sales', change)))
for (const [what, change] of sameQuotes)
  test(`a quote is the same that ${what}`, () => assert.ok(judge('quote', long, change)))
for (const [what, change] of otherQuotes)
  test(`a quote is another that ${what}`, () => assert.ok(!judge('quote', long, change)))

test('a word or two that were moved may have been said twice', () => {
  assert.ok(judge('quote', 'harmless', {}))
  assert.ok(!judge('quote', 'harmless', { ...away, beside: 0.5 }))
})
