import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildRegistry } from '../annotate/actors/registry.ts'
import { isCitable, isMention } from '../annotate/kinds.ts'
import { annotateArticle } from './annotate-article.ts'
import { readArticle } from './read-article.ts'

const registry = buildRegistry([
  { id: 'helene-vik', name: 'Hélène Vik', kind: 'person' },
  { id: 'harbour-office', name: 'Harbour Office', kind: 'organisation' },
])
const annotated = (body: string) => {
  const { article } = readArticle(
    `---\ntitle: T\ndate: 2026-01-02T03:04:05Z\nsource: { name: S }\n---\n${body}`,
    'a/t.md',
  )
  assert.ok(article)
  return annotateArticle(article, registry)
}

/** Each odd text, the quotes and claims that must be marked in it to the character, and the actors. */
const odd: [title: string, body: string, citables: string[], names: string[]][] = [
  [
    'emoji in a quotation',
    '“We won 🏳️‍🌈👩‍👩‍👧 5 percent,” said Hélène Vik.',
    ['“We won 🏳️‍🌈👩‍👩‍👧 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'letters outside the first plane',
    '“𝔸 𝔹 rose 5 percent,” said Hélène Vik.',
    ['“𝔸 𝔹 rose 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'combining marks in a name',
    '“We won,” said He\u0301le\u0300ne Vik of the Harbour Office.',
    ['“We won,”'],
    ['He\u0301le\u0300ne Vik', 'Harbour Office'],
  ],
  [
    'combining marks in a quotation',
    '“We wo\u0308n in Za\u0334\u0321lgo 5 percent,” said Hélène Vik.',
    ['“We wo\u0308n in Za\u0334\u0321lgo 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'zero-width characters in a quotation',
    '“We\u200B won\u200D 5 percent,” said Hélène Vik.',
    ['“We\u200B won\u200D 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'a byte order mark within',
    '“We \uFEFFwon 5 percent,” said Hélène Vik.',
    ['“We \uFEFFwon 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  ['Hebrew in a quotation', '“He said שלום to us,” said Hélène Vik.', ['“He said שלום to us,”'], ['Hélène Vik']],
  [
    'changes of direction',
    '“We \u202Ewon\u202C 5 percent,” said Hélène Vik.',
    ['“We \u202Ewon\u202C 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'a hard space in an amount',
    '“We won 5\u00A0percent,” said Hélène Vik.',
    ['“We won 5\u00A0percent,”', '5\u00A0percent'],
    ['Hélène Vik'],
  ],
  [
    'a soft hyphen',
    '“We have won the har\u00ADbour,” said Hélène Vik.',
    ['“We have won the har\u00ADbour,”'],
    ['Hélène Vik'],
  ],
  [
    'a character that is none',
    '“We \uFFFE won 5 percent,” said Hélène Vik.',
    ['“We \uFFFE won 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
  [
    'a line separator',
    '“We\u2028won 5 percent,” said Hélène Vik.',
    ['“We\u2028won 5 percent,”', '5 percent'],
    ['Hélène Vik'],
  ],
]
for (const [title, body, citables, names] of odd)
  test(`marks ${title} to the character`, () => {
    const found = annotated(body)
    for (const { start, end, exact } of found.annotations) assert.equal(found.text.slice(start, end), exact)
    assert.deepEqual(
      found.citables.filter(isCitable).map(({ exact }) => exact),
      citables,
    )
    assert.deepEqual(
      found.annotations.filter(isMention).map(({ exact }) => exact),
      names,
    )
  })
