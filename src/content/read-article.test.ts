import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatProblem } from './problem.ts'
import { readArticle } from './read-article.ts'

const good = `---
title: Ferry sails again
date: 2025-05-01T08:00:00+02:00
source: { name: Harbour News, url: "https://example.org/ferry" }
---

The ferry sails again.
`

const problemsOf = (input: Uint8Array | string, name = 'x'): string[] =>
  readArticle(input, `a/${name}.md`).problems.map(formatProblem)

test('reads the fields and the text, with the line where the text begins', () => {
  const { article, problems } = readArticle(good, 'content/articles/ferry-sails-again.md')
  assert.deepEqual(problems, [])
  assert.partialDeepStrictEqual(article, {
    slug: 'ferry-sails-again',
    frontmatter: { title: 'Ferry sails again', source: { name: 'Harbour News' } },
    body: '\nThe ferry sails again.\n',
    bodyLine: 6,
  })
})

test('tells where corrections and former slugs are written, as plain data', () => {
  const correction = '  - quote: ferry\n    remove: true\n    reason: R\n    date: 2025-05-02\n'
  const fields = `---\nformerSlugs: [one, two]\ncorrections:\n${correction}`
  const { article } = readArticle(good.replace('---\n', fields), 'a/x.md')
  const file = 'a/x.md'
  assert.deepEqual(article?.places, {
    corrections: [{ file, line: 4, column: 12 }],
    formerSlugs: [
      { file, line: 2, column: 15 },
      { file, line: 2, column: 20 },
    ],
  })
  assert.deepEqual(structuredClone(article), article)
})

test('reads the same article whatever its line ends and byte order mark', () => {
  const plain = readArticle(good, 'a/x.md').article
  for (const text of [good.replaceAll('\n', '\r\n'), good.replaceAll('\n', '\r'), `\uFEFF${good}`]) {
    const { article } = readArticle(new TextEncoder().encode(text), 'a/x.md')
    assert.equal(article?.body, plain?.body)
    assert.equal(article?.bodyLine, plain?.bodyLine)
  }
})

test('takes the name of an outlet alone for "via"', () =>
  assert.deepEqual(readArticle(good.replace('---\n', '---\nvia: Radio Nord\n'), 'a/x.md').article?.frontmatter.via, {
    name: 'Radio Nord',
  }))

const whole: [title: string, text: string, problem: RegExp][] = [
  ['an empty file', '', /^a\/x\.md:1:1 the file is empty: begin it with a line "---"/u],
  ['white space', ' \n\n', /^a\/x\.md:1:1 the file is empty/u],
  ['no fields', 'The ferry sails again.', /^a\/x\.md:1:1 the fields are missing: begin the file with/u],
  ['fields that are not closed', '---\ntitle: a\n', /^a\/x\.md:1:1 the fields are not closed: write a line "---"/u],
  ['no text', good.replace('The ferry sails again.', ''), /^a\/x\.md:6:1 the text is missing/u],
  ['a list of fields', '---\n- title\n---\nText', /^a\/x\.md:2:1 the fields must stand as lines like "title: …"/u],
  ['a sentence for fields', '---\nhello\n---\nText', /^a\/x\.md:2:1 the fields must stand as lines/u],
  ['too deep a text', `${good}${'['.repeat(200)}a${']'.repeat(200)}`, /^a\/x\.md:8:302 more than 100 brackets/u],
]
for (const [title, text, problem] of whole)
  test(`refuses ${title}`, () => {
    const problems = problemsOf(text)
    assert.equal(problems.length, 1)
    assert.match(problems[0] ?? '', problem)
  })

test('names every missing field at once', () =>
  assert.deepEqual(problemsOf('---\n---\nText'), [
    'a/x.md:2:1 title: is missing: write "title: …"',
    'a/x.md:2:1 date: is missing: write "date: …"',
    'a/x.md:2:1 source: is missing: write "source: …"',
  ]))

test('refuses a file name that cannot be an address', () => {
  const message = 'the file name "Ferry sails" must be small letters, digits and single hyphens: "ferry-sails"'
  assert.deepEqual(problemsOf(good, 'Ferry sails'), [`a/Ferry sails.md:1:1 ${message}`])
})

/** One line of the fields is replaced; the problem is told at line 2. */
const titles: [line: string, problem: string][] = [
  ['title:', '2:7 title: is missing: write "title: …"'],
  ['title: ""', '2:8 title: is empty: write some text or leave the field out'],
  ['title: 2025', '2:8 title: must be text, not 2025: put it in quotes'],
  ['title: [a]', '2:8 title: must be text, not a list'],
  ['title: Ferry: again', '2:8 put the value in quotes: it holds ": " or more than one line (YAML)'],
  ['title: "Ferry', '2:14 a closing quote, bracket or comma is missing (YAML)'],
  ['title: !!x Ferry', '2:8 put the value in quotes: it begins with "!" (YAML)'],
  ['title: *ferry', '2:8 write the value itself, or put it in quotes: "*" begins a reference (YAML)'],
  ['\ttitle: Ferry', '2:1 indent with spaces, not with a tab (YAML)'],
  [`title: ${'['.repeat(60_000)}`, '2:1 these fields are too long or nested too deeply'],
  [`title: ${'a'.repeat(100_001)}`, '2:1 these fields are too long or nested too deeply'],
]
for (const [line, problem] of titles)
  test(`refuses "${line.slice(0, 30)}"`, () =>
    assert.ok(problemsOf(good.replace(/title: .*/u, line)).includes(`a/x.md:${problem}`)))

/** A line is added behind the title. */
const added: [line: string, problem: string][] = [
  ['titel: a', '3:1 titel: there is no field "titel" — did you mean "title"?'],
  ['title: a', '3:1 this field is written twice: keep one (YAML)'],
  ['__proto__: { admin: true }', '3:1 __proto__: there is no field "__proto__"; there are title, date,'],
  ['constructor: a', '3:1 constructor: there is no field "constructor"'],
  ['lang: English', '3:7 lang: must be a language code: en, de, pt-BR'],
  ['draft: yes', '3:8 draft: must be true or false, not "yes"'],
  ['via: { name: a, url: "javascript:x" }', '3:22 via.url: must be a full web address that begins with https://'],
  [
    'formerSlugs: [Old name]',
    '3:15 formerSlugs[0]: "Old name" must be small letters, digits and single hyphens: "old-name"',
  ],
  ['formerSlugs: old', '3:14 formerSlugs: must be a list, not "old": write it as [one, two]'],
]
for (const [line, problem] of added)
  test(`refuses the field "${line}"`, () => {
    const [first = ''] = problemsOf(good.replace('\ndate', `\n${line}\ndate`))
    assert.equal(first.slice(0, problem.length + 7), `a/x.md:${problem}`)
  })

test('lets no field change what objects inherit', () => {
  readArticle(good.replace('title:', '"__proto__": { polluted: true }\ntitle:'), 'a/x.md')
  assert.equal('polluted' in {}, false)
})
