import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEnglishWord } from './english-words.ts'

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
