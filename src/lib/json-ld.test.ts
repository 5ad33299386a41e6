import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toJsonLd } from './json-ld.ts'

const texts = ['plain', '</script><script>alert(1)</script>', '<!--', ']]>', 'a\u2028b\u2029c', '&lt;', '"\\']
for (const name of texts)
  test(`carries ${JSON.stringify(name)} unharmed and harmless`, () => {
    const json = toJsonLd({ name })
    assert.deepEqual(JSON.parse(json), { name })
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/u)
  })
