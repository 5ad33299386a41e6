import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { hint } from '../lexicon/hints.ts'
import { besideOf, has, isTitle } from './beside.ts'

/** The words beside the name "Haldor", and what those right beside it say. */
function read(text: string): string {
  const document = readDocument(text)
  const at = document.tokens.findIndex((token) => token.text === 'Haldor')
  const { introduction, before, after, second, third } = besideOf(readArticle(document), at, at)
  return [introduction, before, after, second, third].map(({ text }) => text || '_').join(' ')
}

const cases: [text: string, words: string][] = [
  ['They saw the old Haldor near a mill today.', 'the old near a mill'],
  ['Near Haldor it rained.', '_ near it rained .'],
  ['Regulator Haldor said again today.', '_ regulator said again today'],
  ['They saw Regulator Haldor Said It.', 'saw Regulator said it .'],
  ['They left. Haldor said again today.', 'left _ said again today'],
  ['Haldor', '_ _ _ _ _'],
]
for (const [text, words] of cases)
  test(`finds "${words}" beside Haldor in "${text}"`, () => assert.equal(read(text), words))

const before: [text: string, is: 'title' | keyof typeof hint, yes: boolean][] = [
  ['They met minister Haldor.', 'title', true],
  ['They met Minister Haldor.', 'title', true],
  ['They like the brewer Haldor.', 'organisationIntroduction', true],
  ['Brewer Haldor grew.', 'organisationIntroduction', true],
  ['They went near Haldor.', 'placePreposition', true],
  ['They like the Brewer Haldor.', 'organisationIntroduction', false],
  ['They met the old Haldor.', 'title', false],
  ['They went with Haldor.', 'placePreposition', false],
  ['They met a minister. Haldor left.', 'title', false],
]
for (const [text, is, yes] of before)
  test(`${yes ? 'hears' : 'hears no'} ${is} before Haldor in "${text}"`, () => {
    const document = readDocument(text)
    const at = document.tokens.findIndex((token) => token.text === 'Haldor')
    const word = besideOf(readArticle(document), at, at).before
    assert.equal(is === 'title' ? isTitle(word) : has(word, hint[is]), yes)
  })
