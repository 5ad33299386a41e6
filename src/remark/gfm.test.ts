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
  ...[
    'a\n:-',
    'a\n-:',
    'a\n-',
    '- [ ] open',
    '- [\n] open',
    '- [X] done',
    '~one~',
    '&#126;one&#126;',
    '![^1]\n\n[^1]: a',
  ],
  ...['\\[^1]\n\n[^1]: a', '*a*@example.org', '> www\n> .example.org', '# a@example.org', '[a@b.org]', '[a@b.org](/c)'],
]
for (const markdown of texts)
  test(`${JSON.stringify(markdown)} is parsed as remark-gfm parses it`, () => isParsedAsGfm(markdown))

const constructsOf = (gfm: Plugin): string[] =>
  unified()
    .use(gfm)
    .freeze()
    .data()
    .micromarkExtensions?.flatMap(({ document, flow, text }) =>
      [document, flow, text].flatMap((it) => Object.values(it ?? {})),
    )
    .flat()
    .map((construct) => construct?.name ?? '') ?? []
const looks: [markdown: string, construct: string][] = [
  ['a@b', 'emailAutolink'],
  ['~~gone~~', 'strikethrough'],
  ['| a |', 'table'],
  ['- [x] done', 'tasklistCheck'],
  ['said [^1]', 'gfmFootnoteCall'],
]
for (const [markdown, construct] of looks)
  test(`only a text such as ${JSON.stringify(markdown)} is looked through for its ${construct}`, () => {
    assert.ok(constructsOf(gfmFor(markdown)).includes(construct))
    assert.ok(!constructsOf(gfmFor('plain words')).includes(construct))
  })

const bits = fc.constantFrom(
  ...['w', 'ww', 'www', '.', 'a', ' ', 'http', 's', ':', '/', '//', '@', '\\', '&', '#64', 'commat', ';', '*', '~~'],
  ...['`', '[', ']', '(', ')', '<', '>', '|', '\n', '-', '_', '[^', '[ ]', '- ', ':-', '~', ...gfmExamples],
)
test('every text is parsed as remark-gfm parses it', () =>
  fc.assert(
    fc.property(
      fc.array(bits, { maxLength: 12 }).map((found) => found.join('')),
      isParsedAsGfm,
    ),
    { numRuns: 500 },
  ))
