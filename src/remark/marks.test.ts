import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Annotation, Citable, Mention, Quote } from '../annotate/types.ts'
import { remarkMarks } from './marks.ts'
import { plainTextOf } from './pipeline.ts'

type Given = { readonly annotations?: Annotation[]; readonly citables?: Citable[] }

const render = (markdown: string, { annotations = [], citables = [] }: Given): string => {
  const file = new VFile({ value: markdown, data: { annotations, citables } })
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMarks).use(remarkRehype).use(rehypeStringify)
  return String(processor.processSync(file))
}

const quote = (start: number, end: number, id = `q-${start}-${end}`): Quote & { id: string } => ({
  ...{ kind: 'quote', form: 'direct', rule: 'test', exact: '', tier: 'none', group: 0, id, start, end },
  ...{ speaker: null, cue: null, addressee: null, via: [] },
})
const mention = (start: number, end: number): Mention => ({
  ...{ kind: 'mention', rule: 'test', exact: '', actor: 'lind', name: 'Lind', type: 'person', start, end },
  ...{ role: null, tier: 'named' },
})

/** The HTML with each mark as `[…]`, each actor as `{…}` and each button as `!`. */
const sketch = (html: string): string =>
  html
    .replaceAll(/<mark[^>]*>/gu, '[')
    .replaceAll('</mark>', ']')
    .replaceAll(/<a href="\/actors[^>]*>|<span[^>]*>/gu, '{')
    .replaceAll(/<\/span>/gu, '}')
    .replaceAll(/<button[^>]*><\/button>/gu, '!')

const cases: [name: string, markdown: string, given: Given, sketch: string][] = [
  ['nothing', 'abc def', {}, '<p>abc def</p>'],
  ['one quote', 'abc def', { citables: [quote(0, 3)] }, '<p>[abc!] def</p>'],
  [
    'a quote with an actor in it',
    'abc def',
    { citables: [quote(0, 7)], annotations: [mention(4, 7)] },
    '<p>[abc {def</a>!]</p>',
  ],
  ['two quotes that cross', 'abcdef', { citables: [quote(0, 4), quote(2, 6)] }, '<p>[ab[cd]!][ef!]</p>'],
  ['a quote over emphasis', 'ab *cd* ef', { citables: [quote(0, 8)] }, '<p>[ab ]<em>[cd]</em>[ ef!]</p>'],
  ['a quote that ends in emphasis', '*ab* c', { citables: [quote(0, 2)] }, '<p><em>[ab!]</em> c</p>'],
  ['a quote over two paragraphs', 'ab\n\ncd', { citables: [quote(0, 6)] }, '<p>[ab]</p>\n<p>[cd!]</p>'],
  ['a quote that ends in a link', 'a [b](/c)', { citables: [quote(0, 3)] }, '<p>[a ]<a href="/c">[b]</a>!</p>'],
  ['an actor in a link', '[ab](/c)', { annotations: [mention(0, 2)] }, '<p><a href="/c">{ab}</a></p>'],
  ['a quote over code', 'a `b` c', { citables: [quote(0, 5)] }, '<p>[a ]<code>b</code>[ c!]</p>'],
  ['a quote that ends in code', 'a `b`', { citables: [quote(0, 3)] }, '<p>[a !]<code>b</code></p>'],
  ['a quote in a heading', '# ab', { citables: [quote(0, 2)] }, '<h1>[ab!]</h1>'],
]
for (const [name, markdown, given, expected] of cases)
  test(`renders ${name}`, () => assert.equal(sketch(render(markdown, given)), expected))

test('gives the id to the first fragment and the number to the button', () => {
  const html = render('ab *cd*', { citables: [quote(0, 5, 'q-one')] })
  assert.equal(html.match(/ id="q-one"/gu)?.length, 1)
  assert.equal(html.match(/data-annotation="q-one"/gu)?.length, 2)
  assert.match(html, /<button [^>]*popovertarget="card-q-one" data-number="1"/u)
})

const words = fc.constantFrom(
  'one',
  '*two*',
  '**three**',
  '[four](/x)',
  '`five`',
  'six\\\nseven',
  '~~eight~~',
  'A&amp;B',
)
const paragraph = fc.array(words, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '))
const markdown = fc
  .array(fc.tuple(fc.constantFrom('', '# ', '> ', '- ', '1. '), paragraph), { minLength: 1, maxLength: 4 })
  .map((blocks) => blocks.map(([prefix, text]) => prefix + text).join('\n\n'))
const tagless = (html: string): string => html.replaceAll(/<[^<>]*>/gu, '')

test('changes no word of generated markdown, whatever is marked', () => {
  fc.assert(
    fc.property(
      markdown,
      fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.boolean())),
      (source, spans) => {
        const { length } = plainTextOf(source)
        const inside = spans.map(([start, size, cited]) => ({ start, end: Math.min(start + size, length), cited }))
        const found = inside.filter(({ start, end }) => start < end)
        const citables = found
          .filter(({ cited }) => cited)
          .map(({ start, end }, index) => quote(start, end, `q-${index}`))
        const annotations = found.filter(({ cited }) => !cited).map(({ start, end }) => mention(start, end))
        const html = render(source, { citables, annotations })
        assert.equal(tagless(html), tagless(render(source, {})))
        for (const { id } of citables) assert.ok((html.match(new RegExp(` id="${id}"`, 'gu'))?.length ?? 0) <= 1)
      },
    ),
  )
})

test('numbers the notes of generated markdown as a reader meets them, whatever is marked', () => {
  const withoutCode = markdown.filter((source) => !source.includes('`'))
  const spans = fc.uniqueArray(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { selector: String })
  fc.assert(
    fc.property(withoutCode, spans, (source, all) => {
      const text = plainTextOf(source)
      const inside = all.filter(([start, size]) => /\S/u.test(text.charAt(start + size - 1)))
      const html = render(source, {
        citables: inside.map(([start, size], at) => quote(start, start + size, `q-${at}`)),
      })
      const numbers = [...html.matchAll(/<button [^>]*data-number="(\d+)"/gu)].map(([, number]) => Number(number))
      assert.deepEqual(
        numbers,
        numbers.toSorted((one, other) => one - other),
      )
    }),
  )
})
