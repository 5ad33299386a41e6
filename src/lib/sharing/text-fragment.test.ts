import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textFragment } from './text-fragment.ts'

const cases: [words: string, fragment: string][] = [
  ['4 percent', '4%20percent'],
  ['a  well-known\nfact', 'a%20well%2Dknown%20fact'],
  ['fares, costs & more', 'fares%2C%20costs%20%26%20more'],
  ['one two three four five six seven eight', 'one%20two%20three%20four%20five%20six%20seven%20eight'],
  ['one two three four five six seven eight nine', 'one%20two%20three%20four,six%20seven%20eight%20nine'],
]
for (const [words, fragment] of cases)
  test(`points at ${JSON.stringify(words)}`, () =>
    assert.equal(textFragment('https://example.org/a', words), `https://example.org/a#:~:text=${fragment}`))
test('replaces a fragment that the address had', () =>
  assert.equal(textFragment('https://example.org/a?b=c#top', 'x'), 'https://example.org/a?b=c#:~:text=x'))
