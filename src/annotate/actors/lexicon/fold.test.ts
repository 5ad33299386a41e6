import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold, toId } from './fold.ts'

const folded: [word: string, key: string][] = [
  ['Türkiye', 'turkiye'],
  ['O’Neil', 'oneil'],
  ["O'Neil", 'oneil'],
  ['U.S.', 'us'],
  ['Løvås', 'lovas'],
  ['plain', 'plain'],
]
for (const [word, key] of folded) test(`compares "${word}" as "${key}"`, () => assert.equal(fold(word), key))

const ids: [name: string, id: string][] = [
  ['Hanne Vik', 'hanne-vik'],
  ['Łukasz O’Neil', 'lukasz-oneil'],
  ['AT&T Inc.', 'at-t-inc'],
  ['Abd al-Karim', 'abd-al-karim'],
  [' — ', ''],
]
for (const [name, id] of ids) test(`gives "${name}" the id "${id}"`, () => assert.equal(toId(name), id))
