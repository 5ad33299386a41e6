import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare } from './compare.ts'
import type { Evidence } from './evidence.ts'
import { isReworded, scoreOf } from './judge.ts'
import { wordsIn } from './words.ts'

const from = (old: string, now: string) => compare(wordsIn(old), wordsIn(now))
const kept = from('', '')
const untouched: Evidence = {
  ...{ own: kept, sentence: kept, beside: 1, context: 1, inOrder: true, neighbours: 1 },
  ...{ amount: 'same', speaker: 'same' },
}

for (const kind of ['quote', 'claim'] as const)
  test(`a ${kind} of which nothing changed scores 1`, () => assert.ok(Math.abs(scoreOf(untouched, kind) - 1) < 1e-9))

const gone = from('timber rose', 'copper fell')
const less: [what: string, change: Partial<Evidence>][] = [
  ['other words', { own: gone }],
  ['another sentence', { sentence: gone }],
  ['another word beside it', { beside: 0.5 }],
  ['another sentence before it', { context: 0.5 }],
  ['another order', { inOrder: false }],
  ['another neighbour', { neighbours: 0.5 }],
  ['a speaker who may be another', { speaker: 'unknown' }],
]
for (const [what, change] of less)
  test(`${what} makes a quote and a claim score less`, () => {
    assert.ok(scoreOf({ ...untouched, ...change }, 'quote') < 0.999)
    assert.ok(scoreOf({ ...untouched, ...change }, 'claim') < 0.999)
  })

const order: [what: string, better: Partial<Evidence>, worse: Partial<Evidence>][] = [
  ['a changed amount than one in another unit', { amount: 'changed' }, { amount: 'other' }],
  ['the same amount than a changed one', {}, { amount: 'changed' }],
  ['a speaker who may be another than one who is', { speaker: 'unknown' }, { speaker: 'other' }],
  ['another sentence than other words of its own', { sentence: gone }, { own: gone }],
]
for (const [what, better, worse] of order)
  test(`a claim fits better with ${what}`, () =>
    assert.ok(scoreOf({ ...untouched, ...better }, 'claim') > scoreOf({ ...untouched, ...worse }, 'claim')))

const reworded: [what: string, old: string, now: string, is: boolean][] = [
  ['another subject', 'sales of timber rose', 'prices of copper fell', true],
  ['another subject and another number', 'three mills', 'four barns', true],
  ['another verb and another object', 'mills sold timber', 'mills bought copper', true],
  ['the same words', 'sales of timber rose', 'sales of timber rose', false],
  [
    'one other word of many',
    'timber from old mills on the coast rose',
    'timber from old mills on the coast fell',
    false,
  ],
  ['more words only', 'sales', 'sales of timber and copper rose', false],
  ['fewer words only', 'sales of timber and copper rose', 'sales', false],
  ['another number only', 'three mills', 'four mills', false],
]
for (const [what, old, now, is] of reworded)
  test(`${what} ${is ? 'is' : 'is not'} worth a version`, () => assert.equal(isReworded(from(old, now)), is))
