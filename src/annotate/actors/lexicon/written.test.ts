import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { isWritten } from './written.ts'

const cases: [text: string, word: string, length: number, is: boolean][] = [
  ['Nice', 'Nice', 1, true],
  ['nice', 'Nice', 1, false],
  ['NICE', 'Nice', 1, true],
  ['NIC', 'Nic', 1, false],
  ['NIC', 'Nic', 2, true],
  ['us', 'US', 1, false],
  ['Us', 'US', 1, false],
  ['U.S.', 'US', 1, false],
  ['U.S.', 'U.S.', 1, true],
  ['Of', 'of', 3, true],
]
for (const [text, word, length, is] of cases)
  test(`"${text}" ${is ? 'is' : 'is not'} how "${word}" is written in a name of ${length}`, () =>
    assert.equal(isWritten(word, tokensIn(text)[0], length), is))
test('nothing is not how a word is written', () => assert.equal(isWritten('Nice', undefined, 1), false))
