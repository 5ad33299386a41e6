import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gazetteerNames } from '../lexicon/gazetteer.ts'
import { isSignal, signal } from '../lexicon/signals.ts'
import { nounsOfKnown } from './body-nouns.ts'

test('gives nouns to well-known bodies alone', () => {
  const ids = new Set(gazetteerNames.map(({ id }) => id))
  assert.deepEqual(
    [...nounsOfKnown.keys()].filter((id) => !ids.has(id)),
    [],
  )
})

test('gives no noun that texts are not searched for', () => {
  const nouns = new Set([...nounsOfKnown.values()].flat())
  assert.deepEqual(
    [...nouns].filter((noun) => !isSignal(noun, signal.body)),
    [],
  )
})

test('knows a bank as a company, too', () => assert.deepEqual(nounsOfKnown.get('hsbc'), ['bank', 'company']))
test('knows nothing of a body that nobody knows', () => assert.equal(nounsOfKnown.get('halden-bank'), undefined))
