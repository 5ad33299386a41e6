import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { hasFlag } from '../../flags.ts'
import { isSignal, signal } from './signals.ts'

const cases: [word: string, of: keyof typeof signal, is: boolean][] = [
  ['goalkeeper', 'sport', true],
  ['union', 'body', true],
  ['van', 'particle', true],
  ['the', 'small', true],
  ['de', 'small', true],
  ['de', 'particle', true],
  ['relegated', 'team', true],
  ['goal', 'sport', false],
  ['season', 'team', false],
  ['tennis', 'team', false],
  ['the', 'particle', false],
  ['union', 'small', false],
  ['halden', 'body', false],
  ['', 'body', false],
]
for (const [word, of, is] of cases)
  test(`${is ? 'takes' : 'does not take'} "${word}" for a word of ${of}`, () => {
    assert.equal(isSignal(word, signal[of]), is)
    assert.equal(hasFlag(readDocument(word), 0, signal[of]), is)
  })
