import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toMarkup } from './markup.ts'

const cases: [text: string, markup: string][] = [
  ['Ferry sails again', 'Ferry sails again'],
  ['5 < 6 & 7 > 6', '5 &#x3C; 6 &#x26; 7 &#x3E; 6'],
  ['<script>ran()</script>', '&#x3C;script&#x3E;ran()&#x3C;/script&#x3E;'],
  [']]><b>', ']]&#x3E;&#x3C;b&#x3E;'],
  ['&lt;b&gt;', '&#x26;lt;b&#x26;gt;'],
  ['a\u0000b\u001Bc\uFFFEd\uD83De', 'abcde'],
  ['“Ærø” 😀\u2028\n', '“Ærø” 😀\u2028\n'],
]
for (const [text, markup] of cases)
  test(`writes ${JSON.stringify(text)} for a feed`, () => assert.equal(toMarkup(text), markup))
