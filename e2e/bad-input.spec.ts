import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { temporaryProject } from '../scripts/temporary-project.ts'

// One project: first with every mistake that a file can hold, then with all that is odd but right.
test.describe.configure({ mode: 'serial', timeout: 300_000 })

const project = temporaryProject('bad-input')
test.afterAll(() => project.remove())
const articles = join(project.folder, 'content/articles')
const env = { SHARE_IMAGES: '0' }

const fields = 'title: Ferry\ndate: 2026-01-02T03:04:05Z\nsource: { name: Harbour News }\n'
const article = (body: string, more = ''): string => `---\n${fields}${more}---\n\n${body}\n`
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

/** Each bad file with where the message must point, and what it must say. */
const bad: [name: string, content: string | Uint8Array, place: string, message: string][] = [
  ['empty.md', '', '1:1', 'the file is empty'],
  ['no-fields.md', 'The ferry sails.', '1:1', 'the fields are missing'],
  ['unknown-field.md', article('Text.', 'titel: a\n'), '5:1', 'did you mean "title"'],
  ['wrong-date.md', article('Text.').replace('2026-01-02', '2026-02-31'), '3:7', 'date'],
  ['not-utf-8.md', latin1(article('The br\u00FCcke.')), '7:7', 'the file is not UTF-8'],
  ['too-big.md', article('word '.repeat(2_000_000)), '1:1', 'the file has 10.0 MB'],
  ['brackets.md', article(`${'['.repeat(10_000)}a${']'.repeat(10_000)}`), '7:', 'stand in one another'],
  ['quotations.md', article(`${'>'.repeat(10_000)} a`), '7:101', 'stand in one another'],
  ['Ferry.md', article('Text.'), '1:1', 'must be small letters'],
  ['ferry.md', article('Text.'), '1:1', 'differs from Ferry.md only in case'],
]

const odd: [name: string, content: string][] = [
  ['byte-order-mark.md', `\uFEFF${article('Fares rose 5 percent.')}`],
  ['windows-lines.md', article('Fares rose\n5 percent.').replaceAll('\n', '\r\n')],
  ['long-line.md', article('The ferry sails again, and fares rose 5 percent. '.repeat(2000))],
  ['other-language.md', article('Vik sagte: „Das Boot wird heute nicht mehr fahren, und auch morgen nicht.“')],
  ['named-language.md', article('维克说：“渡轮今天晚上不再航行了。”', 'lang: zh\n')],
  ['odd-letters.md', article('“We \u202Ewon\u202C 👩‍👩‍👧 5\u200B percent,” said He\u0301le\u0300ne Vik.')],
]

test('a build tells every mistake with file, line and column, before it writes anything', () => {
  for (const [name, content] of bad) writeFileSync(join(articles, name), content)
  const before = readdirSync(join(project.folder, 'content/permalinks'))
  const { status, output } = project.build(env)
  expect(status).not.toBe(0)
  for (const [name, , place, message] of bad) {
    const lines = output.split('\n').filter((line) => line.includes(`content/articles/${name}:${place}`))
    expect(lines.join('\n'), `${name}\n${output}`).toContain(message)
  }
  expect(output).not.toContain('Stack trace')
  expect(existsSync(join(project.folder, 'dist/index.html'))).toBe(false)
  expect(readdirSync(join(project.folder, 'content/permalinks'))).toEqual(before)
})

test('the rest is built with what is only odd', () => {
  for (const [name] of bad) rmSync(join(articles, name), { force: true })
  for (const [name, content] of odd) writeFileSync(join(articles, name), content)
  const { status, output } = project.build(env)
  expect(status, output).toBe(0)
  for (const [name] of odd)
    expect(existsSync(join(project.folder, `dist/articles/${name.replace('.md', '')}/index.html`)), name).toBe(true)
  expect(output).toMatch(/other-language\.md:6:1 warning: lang: the text is not English/u)
  expect(output).not.toContain('named-language.md:')
  const pageOf = (name: string) => readFileSync(join(project.folder, `dist/articles/${name}/index.html`), 'utf8')
  expect(pageOf('other-language')).toMatch(/<article class="prose" lang(?:="")?>/u)
  expect(pageOf('named-language')).toContain('<html lang="zh">')
})
