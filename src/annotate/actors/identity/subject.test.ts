import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../../document.ts'
import { toCandidate } from '../candidate.ts'
import { isSubject } from './subject.ts'

const cases: [text: string, is: boolean][] = [
  ['Halden has grown.', true],
  ['Halden employs ten.', true],
  ['Halden, a port, grew.', true],
  ['Halden’s port grew.', true],
  ['Halden who came late sat down.', true],
  ['Halden said no.', true],
  ['Halden accused her.', true],
  ['Halden played well.', true],
  ['Halden beat Moss.', true],
  ['Halden prices rise.', false],
  ['Halden (left) sat down.', false],
  ['Halden are many.', false],
  ['Halden of all things.', false],
  ['Halden often rains.', false],
  ['Halden', false],
]
for (const [text, is] of cases)
  test(`${is ? 'takes' : 'does not take'} the first word for a name in "${text}"`, () =>
    assert.equal(isSubject(readDocument(text), toCandidate(0, 0, null, 'lone-word')), is))
