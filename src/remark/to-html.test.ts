import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { toHtml } from './to-html.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify)

const documents: string[] = [
  '',
  'AT&T <&> “a” \'b\' "c" &nbsp; \u{1F600} <br>',
  '[a "b" & c](https://example.org/?a=1&b=%22 "A \'title\' & \\"more\\"")',
  '![](/a.png) ![b & c](/b.png "")',
  'one  \ntwo\n\n***\n\n> quoted\n\n# Head *line*',
  '1. a\n2. b\n\n7) c\n\n- [ ] open\n- [x] done',
  '| a | b |\n| :- | -: |\n| 1 | `<2>` |',
  '```js {x}\nif (a < b && c) {}\n```',
  'noted[^1] and again[^1], ~~gone~~\n\n[^1]: here\n',
]
for (const markdown of documents)
  test(`writes ${JSON.stringify(markdown)} as rehype-stringify does`, () => {
    const tree = processor.runSync(processor.parse(markdown))
    assert.equal(toHtml(tree), processor.stringify(tree))
  })

const properties: [what: string, properties: Record<string, string | number | boolean | null | string[]>][] = [
  ['a boolean', { disabled: true, checked: false }],
  [
    'names in other letters',
    {
      ariaLabel: 'a',
      ariaDescribedBy: 'x',
      dataKind: 'quote',
      dataFootnoteBackref: '',
      popoverTarget: 'b',
      className: ['c', 'd'],
      colSpan: 2,
    },
  ],
  ['an empty value', { alt: '', dataJoined: '', title: null }],
  ['special characters', { title: `<a> & "b" 'c' \`d\` =`, href: '/?a&amp;b' }],
]
for (const [what, given] of properties)
  test(`writes ${what} as rehype-stringify does`, () => {
    const element = { type: 'element' as const, tagName: 'button', properties: given, children: [] }
    const tree: Root = { type: 'root', children: [element] }
    assert.equal(toHtml(tree), processor.stringify(tree))
  })
