import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articleOf, claimOf } from '../lists/fixture.ts'
import { toEmbedCode, toOembed } from './oembed.ts'

const site = new URL('https://example.org')
const claim = claimOf(articleOf('Fares rose by 4 percent.'), '4 percent', { measure: 'fares' })
const hostile = { ...claim, measure: '"><script>alert(1)</script>&' }

test('offers a frame with the page to be framed', () =>
  assert.partialDeepStrictEqual(toOembed(claim, site), {
    version: '1.0',
    type: 'rich',
    title: '4% – fares',
    url: 'https://example.org/c/c-1/',
    width: 600,
  }))
test('the code frames the embedded page, without scripts', () => {
  assert.match(toEmbedCode(claim, site), /^<iframe src="https:\/\/example\.org\/c\/c-1\/embed\/" /u)
  assert.doesNotMatch(toEmbedCode(claim, site), /allow-scripts/u)
})
test('a title cannot break out of the code', () => {
  assert.doesNotMatch(toEmbedCode(hostile, site), /<script|""/u)
  assert.match(toEmbedCode(hostile, site), /title="4% – &quot;&gt;&lt;script&gt;alert/u)
})
