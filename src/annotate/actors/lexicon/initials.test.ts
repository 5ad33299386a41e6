import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { readArticle } from '../article.ts'
import { initialsOf, isForThings, isInitials } from './initials.ts'

const cases: [words: string, initials: string[]][] = [
  ['lakes research board', ['lrb', 'rb']],
  ['office of the lakes', ['ootl', 'ol', 'otl', 'l']],
  ['bank of lakes', ['bol', 'bl', 'ol', 'l']],
  ['lakes board', ['lb']],
  ['oslo', []],
]
for (const [words, initials] of cases)
  test(`shortens "${words}"`, () => assert.deepEqual(initialsOf(words.split(' ')), initials))

const written: [text: string, is: boolean][] = [
  ['LRB', true],
  ['MPs', true],
  ['B&O', true],
  ['B & O', false],
  ['Bo&O', false],
  ['Lrb', false],
  ['A', false],
  ['L.R.B.', false],
]
for (const [text, is] of written)
  test(`${is ? 'takes' : 'does not take'} "${text}" for initials`, () => assert.equal(isInitials(text), is))

const bracketed: [text: string, isForThings: boolean][] = [
  ['an artificial pancreas (AP) works', true],
  ['two unmanned aerial vehicles (UAVs) fell', true],
  ['from the point of view (POV) of a cat', true],
  ['Closed-loop pumps (CLP) work', true],
  ['the chief of staff (CS) left', true],
  ['the national audit office (NAO) said', false],
  ['a swelling with pain or soreness (SPS) works', true],
  ['the Artificial Pancreas (AP) works', false],
  ['an old pancreas (AP) works', false],
  ['by the wire (AP) it came', false],
  ['an artificial pancreas and AP work', false],
]
for (const [text, is] of bracketed)
  test(`takes the initials for ${is ? 'things' : 'an actor'} in "${text}"`, () => {
    const document = readDocument(text)
    const at = document.tokens.findIndex((token) => /^[A-Z]{2,}s?$/u.test(token.text))
    assert.equal(isForThings(readArticle(document), at), is)
  })
