import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Anchorable } from './ledger.ts'
import { placeOf, type Place } from './place.ts'

const text = 'Lin said 12 percent left.'
const lin = { actor: 'lin', name: 'Lin', text: 'Lin', start: 0, end: 3 }
const where = { start: 9, end: 19, exact: '12 percent' }
const claim: Anchorable = { ...where, kind: 'claim', value: 12, unit: 'percent', claimant: lin }
const quote: Anchorable = { ...where, kind: 'quote', speaker: lin }

const cases: [what: string, annotation: Anchorable, place: Partial<Place>][] = [
  ['the amount of a claim', claim, { kind: 'claim', value: 12, unit: 'percent' }],
  ['a range', { ...claim, value: [12, 15] }, { value: [12, 15] }],
  ['a claim that counts nothing', { ...claim, value: null, unit: null }, { value: null, unit: null }],
  ['who makes a claim, without where it is said', claim, { speaker: { actor: 'lin', name: 'Lin' } }],
  ['a claim of nobody', { ...claim, claimant: null }, { speaker: null }],
  ['who is quoted', quote, { kind: 'quote', speaker: { actor: 'lin', name: 'Lin' } }],
  [
    'who is quoted and has no page',
    { ...quote, speaker: { ...lin, actor: null } },
    { speaker: { actor: null, name: 'Lin' } },
  ],
  ['a quote of nobody', { ...quote, speaker: null }, { speaker: null }],
  ['no amount of a quote', quote, { value: null, unit: null }],
  ['what stands around it', quote, { prefix: 'Lin said ', exact: '12 percent', suffix: ' left.', start: 9, end: 19 }],
]
for (const [what, annotation, place] of cases)
  test(`tells of a place ${what}`, () => {
    const found = placeOf(text, annotation)
    assert.deepEqual({ ...found, ...place }, found)
  })
