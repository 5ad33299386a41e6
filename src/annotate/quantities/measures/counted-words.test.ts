import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isMember, pluralOf, victimsAt } from './counted-words.ts'

const victims: [text: string, isCounted: boolean][] = [
  ['injured in the blast', true],
  ['dead', true],
  ['missing after the storm', true],
  ['injured sailors', false],
  ['old boats', false],
]
for (const [text, isCounted] of victims)
  test(`counts whom the word alone names in "${text}": ${isCounted}`, () =>
    assert.equal(victimsAt(readDocument(text).tokens, 0) !== undefined, isCounted))

const members: [text: string, isOne: boolean][] = [
  ['16-member team', true],
  ['16 - member team', false],
  ['16-member', false],
  ['16 members', false],
  ['2-tiered system', false],
]
for (const [text, isOne] of members)
  test(`reads a property of a noun in "${text}": ${isOne}`, () =>
    assert.equal(isMember(readDocument(text).tokens, 1), isOne))

for (const [one, many] of [
  ['member', 'members'],
  ['person', 'people'],
  ['city', 'cities'],
  ['branch', 'branches'],
  ['day', 'days'],
] as const)
  test(`counts one ${one} and two ${many}`, () => assert.equal(pluralOf(one), many))
