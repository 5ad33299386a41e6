import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Citable } from '../annotate/types.ts'
import { besideOf } from './beside.ts'

const speaker = { actor: 'omar-lind', name: 'Omar Lind' }
const cases: [fields: object, words: string][] = [
  [{ kind: 'quote', form: 'direct', speaker }, 'Omar Lind, word for word'],
  [{ kind: 'quote', form: 'mixed', speaker }, 'Omar Lind, partly word for word'],
  [{ kind: 'quote', form: 'direct', speaker: { name: 'it' }, tier: 'none' }, 'Nobody is named, word for word'],
  [{ kind: 'quote', form: 'indirect', speaker: { name: 'a ministry' } }, 'A ministry, reported'],
  [{ kind: 'quote', form: 'indirect', speaker: null }, 'Nobody is named, reported'],
  [{ kind: 'claim', exact: '40 million euros', measure: 'cost of the line' }, '40 million euros, cost of the line'],
  [{ kind: 'claim', exact: 'two thirds', measure: null }, 'two thirds'],
]
for (const [fields, words] of cases)
  // Only the fields that the words are made of.
  test(`says “${words}” in the margin`, () => assert.equal(besideOf(fields as Citable), words))
