import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEnglishWord, isNoNoun, isOnlyName } from './english-words.ts'

const cases: [word: string, isWord: boolean][] = [
  ['rainfall', true],
  ['cattle', true],
  ['buses', true],
  ['tiles', true],
  ['smith', false],
  ['rice', false],
  ['oslo', false],
  ['haldor', false],
  ['s', false],
]
for (const [word, isWord] of cases)
  test(`${isWord ? 'knows' : 'does not know'} "${word}" as a word and no name`, () =>
    assert.equal(isEnglishWord(word), isWord))

for (const word of 'seldom important dealt taken strong coordinated sparkling whiter snappy'.split(' '))
  test(`knows that "${word}" is no noun`, () => assert.equal(isNoNoun(word), true))
for (const word of 'source request report filings leaker neighbour hearing officials savings'.split(' '))
  test(`takes "${word}" for a noun, or knows nothing of it`, () => assert.equal(isNoNoun(word), false))

for (const [word, isName] of [
  ['barnes', true],
  ['smith', false],
  ['rice', false],
  ['barns', false],
  ['haldor', false],
] as const)
  test(`${isName ? 'takes' : 'does not take'} "${word}" for a name only`, () => assert.equal(isOnlyName(word), isName))
