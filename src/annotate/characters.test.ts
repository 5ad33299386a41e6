import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isMark, startsWithCapital, startsWithLatin, startsWithSmall } from './characters.ts'

test('tells marks from letters, digits and white space', () => {
  for (const mark of '!/:@[`{~“”‘’–—…•') assert.equal(isMark(mark.charCodeAt(0)), true, mark)
  for (const other of 'azAZ09 \n\t\u007F\u00A0\u2009\u2028é½') assert.equal(isMark(other.charCodeAt(0)), false, other)
})

test('tells capitals from small letters in every script', () => {
  for (const text of ['Oslo', 'Ålesund', 'Ωmega']) assert.ok(startsWithCapital(text) && !startsWithSmall(text), text)
  for (const text of ['oslo', 'åre', 'ωmega']) assert.ok(startsWithSmall(text) && !startsWithCapital(text), text)
  for (const text of ['', '5', '“', '中']) assert.ok(!startsWithSmall(text) && !startsWithCapital(text), text)
})

test('knows the Latin script', () =>
  assert.deepEqual(['Oslo', 'östlich', 'Осло', '中'].map(startsWithLatin), [true, true, false, false]))
