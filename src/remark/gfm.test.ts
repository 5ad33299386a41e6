import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Plugin } from 'unified'
import { gfmExamples } from './fixtures/gfm-examples.ts'
import { gfmFor } from './gfm.ts'

const parse = (markdown: string, gfm: Plugin) => unified().use(remarkParse).use(gfm).parse(markdown)
const isParsedAsGfm = (markdown: string) =>
  assert.deepEqual(parse(markdown, gfmFor(markdown)), parse(markdown, remarkGfm))

const texts = [
  ...['see www.example.org', 'WWW.EXAMPLE.ORG', 'http://example.org', 'write to a@example.org', 'mailto:a@example.org'],
  ...['a&#64;example.org', 'a&commat;example.org', 'http&colon;//example.org', 'http:\\//example.org', 'w\\ww.a.org'],
  ...['www&period;example.org', '&#119;ww.example.org', 'http:&sol;/example.org', '| a |\n| - |\n| www.a.org |'],
  ...['plain words', '~~gone~~ at 7:30', 'R&D at AT&T, they fell; then', '| a | b |\n| - | - |\n| 1 | 2 |'],
  ...['- [x] done', '[^1] said\n\n[^1]: a note', '[link](/a "b") and ![image](/c)', 'and/or, w w w. example.org'],
  ...['<https:example>', '[a](https://example.org) b', 'a](https://example.org) b'],
]
for (const markdown of texts)
  test(`${JSON.stringify(markdown)} is parsed as remark-gfm parses it`, () => isParsedAsGfm(markdown))

test('a text without an address is parsed without a look for one at each letter', () => {
  const constructs = (gfm: Plugin) =>
    Object.values(unified().use(gfm).freeze().data().micromarkExtensions?.[0]?.text ?? {})
      .flat()
      .map((construct) => construct?.name ?? '')
  assert.ok(constructs(remarkGfm).includes('emailAutolink'))
  assert.deepEqual(
    constructs(gfmFor('plain words')).filter((name) => name.endsWith('Autolink')),
    [],
  )
  assert.ok(constructs(gfmFor('a@b')).includes('emailAutolink'))
})

const bits = fc.constantFrom(
  ...['w', 'ww', 'www', '.', 'a', ' ', 'http', 's', ':', '/', '//', '@', '\\', '&', '#64', 'commat', ';', '*', '~~'],
  ...['`', '[', ']', '(', ')', '<', '>', '|', '\n', '-', '_', ...gfmExamples],
)
test('every text is parsed as remark-gfm parses it', () =>
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 12 }).map((found) => found.join('')),
      isParsedAsGfm,
    ),
    { numRuns: 500 },
  ))
