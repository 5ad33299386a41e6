import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type APIRequestContext, type Page } from '@playwright/test'
import { fromHtml } from 'hast-util-from-html'
import { temporaryProject } from '../scripts/temporary-project.ts'
import { foreign, lines } from './hostile/payloads.ts'
import { residueIn } from './hostile/residue.ts'
import { writeHostileContent } from './hostile/site.ts'

// A site of which strangers wrote every article, field and actor; the escaping must hold without the policy too.
test.describe.configure({ mode: 'serial', timeout: 600_000 })

const port = 30_000 + Math.floor(Math.random() * 10_000)
const address = `http://localhost:${port}`
test.use({ baseURL: address, bypassCSP: true })

const project = temporaryProject('hostile')
const dist = join(project.folder, 'dist')
let server: ChildProcess | undefined
test.afterAll(() => {
  server?.kill()
  project.remove()
})

const files = (end: string): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .toSorted()

test('a site of hostile articles and actors is built, inside its folder', () => {
  writeHostileContent(project.folder)
  const before = readdirSync(project.folder)
  const { status, output } = project.build({ SHARE_IMAGES: '6' })
  expect(status, output).toBe(0)
  expect(output).toMatch(/warning: raw HTML is left out/u)
  expect(readdirSync(project.folder).toSorted()).toEqual([...new Set([...before, 'dist', '.astro'])].toSorted())
  expect(files('.html').length).toBeGreaterThan(300)
})

test('nothing in any built page looks alive', () => {
  for (const name of files('.html'))
    expect(residueIn(fromHtml(readFileSync(join(dist, name), 'utf8'))), name).toEqual([])
})

test('no cell of the table is a formula; a negative number is none', () => {
  const cells = readFileSync(join(dist, 'data/claims.csv'), 'utf8').matchAll(
    /(?<=^|,)(?:"(?<text>(?:[^"]|"")*)"|[^,"\n]*)/gmu,
  )
  for (const [cell, text = cell] of cells) expect(text).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:\.\d+)?$))/u)
})

test('feeds and data are whole, and hold no markup of strangers', async ({ page }) => {
  await serve(page.request)
  await page.goto('/how/')
  for (const name of files('.xml')) {
    const wrong = await page.evaluate(async (path) => {
      const read = new DOMParser().parseFromString(await (await fetch(path)).text(), 'application/xml')
      const markup = [...read.querySelectorAll('title, description, summary, content')].filter((field) =>
        /<[a-z!/]/iu.test(field.textContent),
      )
      return [...read.querySelectorAll('parsererror'), ...markup].map((field) => field.textContent.slice(0, 200))
    }, `/${name}`)
    expect(wrong, name).toEqual([])
  }
  for (const name of [...files('.json'), ...files('.jsonld')])
    expect(() => JSON.parse(readFileSync(join(dist, name), 'utf8')) as unknown, name).not.toThrow()
})

test('no page of strangers runs a script, or asks another site for anything', async ({ page }) => {
  const happened = await watch(page)
  const paths = files('.html').map((name) => `/${name.replace(/index\.html$/u, '')}`)
  // Pages of one kind are alike; each idea stands in several of them.
  const some = [...Map.groupBy(paths, (path) => path.split('/')[1]).values()].flatMap((kind) =>
    kind.filter((_, index) => index % Math.ceil(kind.length / 15) === 0),
  )
  expect(some.length).toBeGreaterThan(40)
  for (const path of some) await page.goto(path)
  expect(happened()).toEqual([])
})

test('no address runs a script, throws, or gets into a page', async ({ page }) => {
  const happened = await watch(page)
  const [citation = ''] = files('index.html').filter((name) => /^c\/[^/]+\/index\.html$/u.test(name))
  const own = citation.replace('index.html', '')
  const lists = ['actors/', 'claims/', 'quotes/', 'actors/hanne-vik/', 'search/']
  const written = lines.filter((_, index) => index % 6 === 0)
  for (const kind of ['', 'articles/body-6/', ...lists, 'how/', own, `${own}embed/`, 'nowhere/'])
    for (const line of [...written, '%', '%E0%A4%A', 'javascript:ran()', `${foreign}/x`]) {
      await page.goto(`/${kind}?${queryOf(`${mark}${line}`)}&${line.replaceAll('#', '')}#${line}`)
      const html = await page.content()
      expect(residueIn(fromHtml(html)), `${kind} ${line}`).toEqual([])
      // Words that were searched for are said again, as text.
      if (kind !== 'search/') expect(html, `${kind} ${line}`).not.toContain(mark)
    }
  expect(happened()).toEqual([])
})

const mark = 'zzz'
const parameters = ['actor', 'kind', 'unit', 'sort', 'q', 'about', 'status']
const queryOf = (text: string): string => parameters.map((name) => `${name}=${encodeURIComponent(text)}`).join('&')

/** Starts the server of the built site, once. */
async function serve(request: APIRequestContext): Promise<void> {
  const astro = 'node_modules/astro/bin/astro.mjs'
  const env = { ...process.env, PORT: String(port) }
  server ??= spawn(process.execPath, [astro, 'preview', '--ignore-lock'], { cwd: project.folder, env })
  const isUp = () =>
    request.get(address).then(
      (answer) => answer.ok(),
      () => false,
    )
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
}

/** From now on keeps what must not happen in a page: calls of `ran()`, dialogues, errors, requests to other sites. */
async function watch(page: Page): Promise<() => readonly string[]> {
  const happened: string[] = []
  const keep = (what: string): void => void happened.push(`${what} at ${page.url()}`)
  await page.exposeFunction('ran', () => keep('a script'))
  page.on('pageerror', ({ message }) => keep(message))
  page.on(
    'request',
    (request) => request.url().startsWith('http') && !request.url().startsWith(address) && keep(request.url()),
  )
  page.on('dialog', (dialog) => {
    keep(`dialogue: ${dialog.message()}`)
    void dialog.dismiss()
  })
  return () => happened
}
