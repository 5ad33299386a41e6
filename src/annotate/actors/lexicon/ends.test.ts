import assert from 'node:assert/strict'
import { test } from 'node:test'
import { endsLike } from './ends.ts'
import { isAbstract } from './lexicon.ts'

const cases: [word: string, is: boolean][] = [
  ['haldorian', true],
  ['on', true],
  ['halden', false],
  ['n', false],
  ['', false],
]
for (const [word, is] of cases)
  test(`"${word}" ${is ? 'ends' : 'does not end'} like "an" or "on"`, () => assert.equal(endsLike('an on')(word), is))

for (const word of 'mining savings nation pensions payments witness ships racism charity cities balance sciences organized raised related childhood xenophobia'.split(
  ' ',
))
  test(`takes "${word}" for abstract`, () => assert.equal(isAbstract(word), true))
for (const word of 'ing halden moss london brighton kent bed wood sylvia'.split(' '))
  test(`does not take "${word}" for abstract`, () => assert.equal(isAbstract(word), false))
