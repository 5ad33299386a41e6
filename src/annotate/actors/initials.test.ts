import assert from 'node:assert/strict'
import { test } from 'node:test'
import { initialsOf, isInitials } from './initials.ts'

const cases: [words: string, initials: string[]][] = [
  ['lakes research board', ['lrb', 'rb']],
  ['office of the lakes', ['ootl', 'ol', 'otl', 'l']],
  ['oslo', []],
]
for (const [words, initials] of cases)
  test(`shortens "${words}"`, () => assert.deepEqual([...initialsOf(words.split(' '))], initials))

const written: [text: string, is: boolean][] = [
  ['LRB', true],
  ['MPs', true],
  ['Lrb', false],
  ['A', false],
  ['L.R.B.', false],
]
for (const [text, is] of written)
  test(`${is ? 'takes' : 'does not take'} "${text}" for initials`, () => assert.equal(isInitials(text), is))
