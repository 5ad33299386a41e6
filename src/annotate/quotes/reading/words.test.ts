import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Is, wordBits } from './words.ts'

const cases: [word: string, kinds: (keyof typeof Is)[]][] = [
  ['the', ['determiner']],
  ['that', ['determiner', 'relative']],
  ['it', ['pronoun', 'object']],
  ['since', ['subordinator']],
  ['president', ['role', 'title']],
  ['’s', ['possessive']],
  ['weekend', ['time']],
]
for (const [word, kinds] of cases)
  test(`knows "${word}" as ${kinds.join(' and ')}`, () =>
    assert.equal(
      wordBits.get(word),
      kinds.reduce((bits, kind) => bits | Is[kind], 0),
    ))

for (const word of ['pier', 'brekke', '', 'The'])
  test(`knows nothing of "${word}"`, () => assert.equal(wordBits.get(word), undefined))

test('gives each class a bit of its own', () => {
  const bits = Object.values(Is)
  assert.equal(
    bits.reduce((all, bit) => all | bit, 0),
    bits.reduce((sum, bit) => sum + bit, 0),
  )
})
