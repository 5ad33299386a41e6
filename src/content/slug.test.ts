import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSlug, toSlug } from './slug.ts'

for (const text of ['a', '5-percent', 'ferry-to-the-north', 'a'.repeat(100)])
  test(`takes "${text.slice(0, 20)}" as a slug`, () => assert.ok(isSlug(text)))
for (const text of ['', 'A', 'a b', 'a--b', '-a', 'a-', 'a/b', '..', 'a.b', 'é', 'a_b', 'a\n', 'a'.repeat(101)])
  test(`takes ${JSON.stringify(text.slice(0, 20))} not as a slug`, () => assert.ok(!isSlug(text)))

const cases: [text: string, slug: string][] = [
  ['Hanne Vik', 'hanne-vik'],
  ['Jens Ærø', 'jens-aero'],
  ['Łukasz O’Neil', 'lukasz-oneil'],
  ["People's Bank", 'peoples-bank'],
  ['  Two — words… ', 'two-words'],
  ['../../etc/passwd', 'etc-passwd'],
  ['新华社', ''],
  ['Radio 新华社 One', 'radio-one'],
  ['x'.repeat(300), 'x'.repeat(100)],
]
for (const [text, slug] of cases)
  test(`makes "${slug.slice(0, 20)}" of "${text.slice(0, 20)}"`, () => {
    assert.equal(toSlug(text), slug)
    assert.ok(slug === '' || isSlug(slug))
  })
