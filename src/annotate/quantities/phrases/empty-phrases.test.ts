import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { isNobody, measuresNothing } from './empty-phrases.ts'

/** The tokens of a text, and its last words from `word` on as a phrase. */
function phraseIn(text: string, word: string) {
  const { tokens } = readDocument(text)
  return { tokens, phrase: { first: tokens.findIndex((token) => token.text === word), last: tokens.length - 1 } }
}

const nothing: [text: string, word: string][] = [
  ['7 percent', 'percent'],
  ['He paid it personally', 'personally'],
  ['It was 5 minutes faster', 'faster'],
  ['It paid 7 percent of members', 'percent'],
]
for (const [text, word] of nothing)
  test(`measures nothing by the words from "${word}" on in "${text}"`, () => {
    const { tokens, phrase } = phraseIn(text, word)
    assert.ok(measuresNothing(tokens, phrase))
  })

const measures: [text: string, word: string][] = [
  ['It cut the supply', 'supply'],
  ['It lost a working year', 'working'],
  ['It saved public spending', 'public'],
  ['The share', 'share'],
]
for (const [text, word] of measures)
  test(`measures by the words from "${word}" on in "${text}"`, () => {
    const { tokens, phrase } = phraseIn(text, word)
    assert.ok(!measuresNothing(tokens, phrase))
  })

const persons: [text: string, word: string, isNamed: boolean][] = [
  ['The leading firm', 'leading', true],
  ['Ghana', 'Ghana', true],
  ['Her backers', 'backers', true],
  ['The building', 'building', true],
  ['In advising clients', 'advising', false],
  ['There you’ve', 'you’ve', false],
  ['They say he', 'say', false],
  ['The number of cases', 'number', false],
  ['Those affected', 'affected', false],
]
for (const [text, word, isNamed] of persons)
  test(`finds ${isNamed ? 'somebody' : 'nobody'} in the words from "${word}" on in "${text}"`, () => {
    const { tokens, phrase } = phraseIn(text, word)
    assert.equal(isNobody(tokens, phrase), !isNamed)
  })
