import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { toCandidate } from '../candidate.ts'
import { groupsOf } from './groups.ts'
import { smallAmong } from './small.ts'

const cases: [text: string, asked: string[], small: string[]][] = [
  ['Haldor closed, and every haldor did.', ['Haldor'], ['haldor']],
  ['Price closed, and every price rose.', ['Price'], ['price']],
  ['Haldor and Price closed at that price.', ['Haldor', 'Price'], ['price']],
  ['Ødegård closed, and every ødegård did.', ['Ødegård'], []],
  ['Haldor closed, and Haldor opened.', ['Haldor'], []],
  ['Haldor closed, and every harbour did.', ['Haldor'], []],
  ['Haldor closed; see www.haldor.com and haldor.org.', ['Haldor'], []],
  ['Haldor closed, as every haldor.', ['Haldor'], ['haldor']],
  ['Haldor closed, and every haldor did.', [], []],
]
for (const [text, asked, small] of cases)
  test(`finds ${small.length} of ${asked.length} words written small in "${text}"`, () => {
    const document = readDocument(text)
    const names = asked.map((word) => document.tokens.findIndex((token) => token.text === word))
    const candidates = names.map((at) => toCandidate(at, at, null, 'lone-word'))
    assert.deepEqual([...smallAmong(document, groupsOf(readArticle(document), candidates).groups)], small)
  })
