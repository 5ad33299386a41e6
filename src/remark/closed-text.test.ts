import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { closeText, textHandlers } from './closed-text.ts'

const parser = unified().use(remarkParse).use(remarkGfm)
const closed = (markdown: string): Root => unified().use(closeText).runSync(parser.parse(markdown))

test('what stands inside paragraphs and headings is no longer in the tree', () =>
  assert.partialDeepStrictEqual(closed('# A *head*\n\nAnd text.').children, [
    { type: 'heading', children: [] },
    { type: 'paragraph', children: [] },
  ]))
test('tables and definitions stay', () => {
  const [table, definition] = closed('| a |\n| - |\n| b |\n\n[a]: /b').children
  assert.partialDeepStrictEqual(table, { children: [{ children: [{ children: [{ value: 'a' }] }] }] })
  assert.equal(definition?.type, 'definition')
})

const texts: [what: string, markdown: string][] = [
  ['headings', '# One *two*\n\n## Three'],
  ['links by name', 'See [the report] or [it][the report].\n\n[the report]: https://example.org'],
  ['a name that is defined inside a quotation', 'See [it].\n\n> [it]: https://example.org'],
  ['a name that is defined twice', 'See [it].\n\n[it]: /first\n\n[it]: /second'],
  ['notes, one inside another', 'A word[^1] and[^2].\n\n[^1]: A note[^2].\n\n[^2]: Of two\n\n    paragraphs.'],
  ['lists with and without space', '- one\n- *two*\n\n1. three\n\n   four\n\n2. five'],
  ['tasks', '- [x] done\n- [ ] open\n\n- [x] with space'],
  ['a table', '| a | *b* |\n| - | - |\n| [c] | d |\n\n[c]: /c'],
  ['a quotation with a heading', '> # Head\n> text'],
]
for (const [what, markdown] of texts)
  test(`HTML is the same with text closed: ${what}`, () => {
    const plain = parser().use(remarkRehype).use(rehypeStringify)
    const closing = parser().use(closeText).use(remarkRehype, { handlers: textHandlers }).use(rehypeStringify)
    assert.equal(String(closing.processSync(markdown)), String(plain.processSync(markdown)))
  })
