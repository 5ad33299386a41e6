import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { annotateMarkdown } from './pipeline.ts'

const registry = buildRegistry([])
const read = (markdown: string) => annotateMarkdown(markdown, { registry })

const unsafe: [markdown: string, html: string][] = [
  ['[a](javascript:alert(1))', '<p><a>a</a></p>'],
  ['[a](JaVaScRiPt:alert(1))', '<p><a>a</a></p>'],
  ['[a](data:text/html,x)', '<p><a>a</a></p>'],
  ['[a](vbscript:x)', '<p><a>a</a></p>'],
  ['[a]\n\n[a]: javascript:x', '<p><a>a</a></p>'],
  ['![a](https://example.org/a.png)', '<p></p>'],
  ['![a](//example.org/a.png)', '<p></p>'],
  ['![a](data:image/svg+xml,x)', '<p></p>'],
  ['a <b onclick=x>b</b>', '<p>a b</p>'],
  ['<script>alert(1)</script>', ''],
]
for (const [markdown, html] of unsafe)
  test(`takes out what is unsafe in ${JSON.stringify(markdown)}`, () => {
    const answer = read(markdown)
    assert.equal(answer.html.trim(), html)
    assert.ok(answer.messages.length > 0)
  })

const safe: string[] = [
  '[a](https://example.org)',
  '[a](http://example.org)',
  '[a](mailto:a@example.org)',
  '[a](tel:+1)',
  '[a](/actors/)',
  '[a](#b)',
  '![a](/a.png)',
  '![a](a.png)',
]
for (const markdown of safe)
  test(`leaves ${markdown} as it is`, () => {
    const { html, messages } = read(markdown)
    assert.match(html, /(?:href|src)="[^"]+"/u)
    assert.deepEqual(messages, [])
  })

test('warns with the line and column', () => {
  const places = read('a\n\nb <i>c').messages.map(({ line, column }) => [line, column])
  assert.deepEqual(places, [[3, 3]])
})
