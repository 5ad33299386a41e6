import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { temporaryProject } from '../scripts/temporary-project.ts'
import { filesIn } from './built-files.ts'
import { inFile } from './editing-around.ts'

// What one page shows of others, step by step; after each the build that kept pages equals one from an empty cache.
const code = ['package.json', 'package-lock.json', 'astro.config.mjs', 'tsconfig.json', 'src', 'public']
const kept = temporaryProject('kept', code)
const clean = temporaryProject('clean', code)
test.afterAll(() => [kept, clean].forEach((project) => project.remove()))
test.describe.configure({ mode: 'serial' })

const inKept = (path: string): string => join(kept.folder, path)
const page = (path: string): string => readFileSync(inKept(`dist/${path}`), 'utf8')
const edit = (path: string, from: string | RegExp, to: string): string =>
  inFile(inKept(path), (text) => text.replace(from, to))

function writeArticle(name: string, text: string): void {
  const fields = `title: The ${name} opens\ndate: 2026-03-01T08:00:00Z\nsource: { name: Harbour News }`
  writeFileSync(inKept(`content/articles/${name}.md`), `---\n${fields}\n---\n\n${text}\n`)
}

function build(): string {
  const { status, output } = kept.build()
  expect(status, output).toBe(0)
  return output
}

test.beforeAll(() => {
  for (const folder of ['articles', 'actors']) mkdirSync(inKept(`content/${folder}`), { recursive: true })
  writeFileSync(inKept('content/actors/omar-lind.yaml'), 'name: Omar Lind\nkind: person\nroles: [{ title: Mayor }]\n')
  writeArticle('tram', 'Omar Lind said that fares rose by 41.5 percent in May.')
  writeArticle('port', 'Harbour master Hanne Vik said that traffic fell by 12 percent.')
  build()
})

const steps: [what: string, act: () => void, path: string, shows: string][] = [
  ['nothing changes', () => expect(build()).toContain('(restored)'), 'articles/tram/index.html', '41.5'],
  [
    'the role of an actor changes',
    () => edit('content/actors/omar-lind.yaml', 'Mayor', 'Envoy'),
    'articles/tram/index.html',
    ', Envoy',
  ],
  [
    'another article gives the same figure',
    () => writeArticle('ferry', 'Fares of the ferry rose by 41.5 percent, Hanne Vik said.'),
    'articles/tram/index.html',
    'The ferry opens',
  ],
  [
    'the title of that article changes',
    () => edit('content/articles/ferry.md', 'The ferry opens', 'The ferry sails'),
    'articles/tram/index.html',
    'The ferry sails',
  ],
  [
    'that article is hidden',
    () => edit('content/articles/ferry.md', 'title:', 'draft: true\ntitle:'),
    'articles/port/index.html',
    'The port opens',
  ],
  [
    'it comes back',
    () => edit('content/articles/ferry.md', 'draft: true\n', ''),
    'articles/tram/index.html',
    'The ferry sails',
  ],
  [
    'a template changes',
    () => edit('src/components/citation-facts.ts', "'Meant as'", "'Meant so'"),
    'articles/port/index.html',
    'Meant so',
  ],
  [
    'a build is broken off, and the edit before it taken back',
    () => {
      edit('content/articles/port.md', 'The port opens', 'The port shuts')
      edit('src/pages/how.astro', '---\n', "---\nthrow new Error('broken off')\n")
      expect(kept.build().status).not.toBe(0)
      edit('src/pages/how.astro', "throw new Error('broken off')\n", '')
      edit('content/articles/port.md', 'The port shuts', 'The port opens')
    },
    'articles/port/index.html',
    'The port opens',
  ],
]

for (const [what, act, path, shows] of steps)
  test(`where ${what}, each page that shows it does`, () => {
    test.setTimeout(240_000)
    act()
    build()
    expect(page(path)).toContain(shows)
    for (const part of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'content', 'src'])
      rmSync(join(clean.folder, part), { recursive: true, force: true })
    for (const part of ['content', 'src']) cpSync(inKept(part), join(clean.folder, part), { recursive: true })
    expect(clean.build({ CI: 'true' }).status).toBe(0)
    expect(filesIn(kept.folder)).toEqual(filesIn(clean.folder))
  })
