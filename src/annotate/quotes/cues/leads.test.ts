import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { hasFlag } from '../../flags.ts'
import { lead } from './leads.ts'

const cases: [text: string, word: keyof typeof lead, leads: boolean][] = [
  ['that it leaks', 'that', true],
  ['That it leaks', 'that', true],
  ['according to the crew', 'according', true],
  ['according to the crew', 'that', false],
  ['thatched roofs', 'that', false],
  ['', 'that', false],
]
for (const [text, word, expected] of cases)
  test(`sees "${word}" lead "${text}": ${expected}`, () =>
    assert.equal(hasFlag(readDocument(text), 0, lead[word]), expected))
