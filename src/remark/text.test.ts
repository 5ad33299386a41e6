import assert from 'node:assert/strict'
import { test } from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { textOf } from './text.ts'

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown)

const cases: [name: string, markdown: string, text: string][] = [
  ['paragraphs', 'One.\n\nTwo.', 'One.\n\nTwo.'],
  ['a soft line break', 'One\ntwo.', 'One two.'],
  ['a hard line break', 'One\\\ntwo.', 'One two.'],
  ['emphasis', '“I *did* not”', '“I did not”'],
  ['a link', 'See [the report](https://example.org).', 'See the report.'],
  ['a heading before a paragraph', '# Head\nBody', 'Head\n\nBody'],
  ['list items', '- one\n- two', 'one\n\ntwo'],
  ['table cells', '| a | b |\n|---|---|\n| c | d |', 'a\n\nb\n\nc\n\nd'],
  ['a quotation block', '> Said.\n\nThen.', 'Said.\n\nThen.'],
  ['entities', 'AT&amp;T &copy;', 'AT&T ©'],
  ['code as one character', 'Run `npm ci` now', 'Run \uFFFC now'],
  ['no block of code', 'One.\n\n```\n“Two” he said\n```\n\nThree.', 'One.\n\nThree.'],
  ['no raw HTML', 'One <b>two</b>.\n\n<p>three</p>', 'One two.'],
  ['no image', 'One ![“alt”](x.png) two', 'One  two'],
  [
    'footnotes last, in the order of their calls',
    'a[^2] b[^1]\n\n[^1]: one\n[^2]: two[^3]\n[^3]: three\n\nc',
    'a b\n\nc\n\ntwo\n\none\n\nthree',
  ],
  ['a footnote called twice', 'a[^1] b[^1]\n\n[^1]: one', 'a b\n\none'],
  ['no footnote that nothing calls', 'a\n\n[^1]: one', 'a'],
  ['no cell beyond the last column', '| a |\n|---|\n| b | c |', 'a\n\nb'],
  ['no link target', '[a]\n\n[a]: https://example.org "said Lind"', 'a'],
]
for (const [name, markdown, text] of cases)
  test(`reads ${name}`, () => assert.equal(textOf(parse(markdown)).text, text))

test('knows where each text node stands', () => {
  const { text, pieces } = textOf(parse('A *b* c\nd [e](f)\n\ng'))
  for (const { node, start, end } of pieces) assert.equal(text.slice(start, end), node.value.replaceAll('\n', ' '))
  assert.deepEqual(
    pieces.map(({ insideLink }) => insideLink),
    [false, false, false, true, false],
  )
})
