import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cueEntries, irregularPast } from './cues.ts'

const classOf = (lemma: string) => cueEntries.find((entry) => entry.lemma === lemma)?.class

const cases: [lemma: string, cueClass: string][] = [
  ['say', 'neutral'],
  ['note', 'neutral'],
  ['allege', 'claim'],
  ['warn', 'claim'],
  ['hint', 'neutral'],
  ['submit', 'claim'],
  ['specify', 'neutral'],
  ['fume', 'neutral'],
  ['deny', 'denial'],
  ['refute', 'denial'],
  ['debunk', 'denial'],
  ['rubbish', 'denial'],
  ['ask', 'question'],
  ['pledge', 'promise'],
]
for (const [lemma, cueClass] of cases)
  test(`has "${lemma}" as ${cueClass}`, () => assert.equal(classOf(lemma), cueClass))

for (const lemma of ['', '|', 'said', 'walk', 'sleep', 'build', 'Say', '+of', 'the'])
  test(`has no cue "${lemma}"`, () => assert.equal(classOf(lemma), undefined))

test('lists each verb once', () => assert.equal(new Set(cueEntries.map(({ lemma }) => lemma)).size, cueEntries.length))

test('writes every frame in the letters that the rules know', () =>
  assert.deepEqual(
    cueEntries.filter(({ frame }) => !/^[acniqtp]*(?: ?\+[a-z ]+)?$/u.test(frame)),
    [],
  ))

test('has an irregular past only for verbs that it lists', () =>
  assert.deepEqual(
    Object.keys(irregularPast).filter((lemma) => classOf(lemma) === undefined),
    [],
  ))
