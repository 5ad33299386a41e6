import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hashOf } from './hash.ts'

// What was published once must be spelled the same for ever: these are not to be changed.
const spelled: [text: string, hash: string][] = [
  ['', 'kz1xrb789g'],
  ['Sales rose 12% in May.', '1nc17t89zv'],
  ['„Ja“, sagte Zoë. 😀', '1qtb4rkyrj'],
]
for (const [text, hash] of spelled)
  test(`spells "${text}" ${hash} on every machine`, () => assert.equal(hashOf(text), hash))

const apart: [one: string, other: string][] = [
  ['12 percent', '13 percent'],
  ['ab', 'ba'],
  ['a\nb', 'a b'],
]
for (const [one, other] of apart)
  test(`tells ${JSON.stringify(one)} from ${JSON.stringify(other)}`, () => assert.notEqual(hashOf(one), hashOf(other)))

test('spells ten characters without a vowel, and no two of ten thousand texts alike', () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => hashOf(`claim ${index}`))
  assert.deepEqual(
    hashes.filter((hash) => !/^[0-9b-df-hj-np-tv-z]{10}$/u.test(hash)),
    [],
  )
  assert.equal(new Set(hashes).size, hashes.length)
})
