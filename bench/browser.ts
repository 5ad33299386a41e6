import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/browser.ts'
import { temporaryProject } from '../scripts/temporary-project.ts'
import { longArticle } from './corpus.ts'

// What a reader waits for on a page of 20,000 words and 2,000 marks: its first paint, and the choice of an actor.
const words = 20_000
const toggles = 30
const settled = 8000
const site = 'http://quotidian.test'
const paintScript = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"

const project = temporaryProject('reader')
rmSync(join(project.folder, 'src/pages/c'), { recursive: true })
mkdirSync(join(project.folder, 'content/articles'), { recursive: true })
writeFileSync(join(project.folder, 'content/articles/long.md'), longArticle(words))
const { status, output } = project.build({ SHARE_IMAGES: '0' })
if (status !== 0) throw new Error(`the build failed:\n${output.slice(-2000)}`)
const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox', '--disable-gpu'] })
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.setDefaultTimeout(180_000)
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    const file = join(project.folder, 'dist', pathname, pathname.endsWith('/') ? 'index.html' : '')
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 })
  })
  await page.goto(`${site}/articles/long/`, { waitUntil: 'load' })
  const marks = await page.locator('.prose [data-kind]').count()
  const paint = await firstPaint(page)
  // In the midst of the text, where the window is full of marks.
  await page.locator('.prose > *').nth(60).scrollIntoViewIfNeeded()
  const shown = await page.locator('.prose [data-kind]').evaluateAll(countShown)
  console.log(`\n${toggles} choices of an actor on a page of ${words} words and ${marks} marks, ${shown} in the window`)
  console.table([{ step: 'first contentful paint', 'ms, median': paint.toFixed(0) }, ...(await togglesOf(page))])
} finally {
  await browser.close()
  project.remove()
}

function countShown(marks: readonly Element[]): number {
  const places = marks.map((mark) => mark.getBoundingClientRect())
  return places.filter(({ top, bottom }) => bottom > 0 && top < innerHeight).length
}

async function firstPaint(page: Page): Promise<number> {
  const times: number[] = []
  for (let load = 0; load < 5; load++) {
    await page.reload({ waitUntil: 'load' })
    await page.waitForFunction(`${paintScript} > 0`)
    times.push(Number(await page.evaluate(paintScript)))
  }
  return median(times)
}

async function togglesOf(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const boxes = page.locator('[name=actor]')
  const count = await boxes.count()
  const costs: Cost[] = []
  for (let toggle = 0; toggle < toggles; toggle++) {
    const before = await costsNow(session)
    await boxes.nth((toggle >> 1) % count).evaluate(async (box: HTMLElement) => {
      box.click()
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    })
    costs.push(difference(await costsNow(session), before))
  }
  if (costs.every(({ script }) => script === 0)) throw new Error('no choice reached the page: nothing was measured')
  // The marks far from the window follow in slices, which the next choice would have broken off.
  await page.waitForTimeout(settled)
  const before = await costsNow(session)
  await boxes.first().evaluate((box: HTMLElement) => box.click())
  await page.waitForTimeout(settled)
  const whole = difference(await costsNow(session), before)
  const row = (step: string, of: (cost: Cost) => number) => ({ step, 'ms, median': median(costs.map(of)).toFixed(1) })
  return [
    row('style and layout', ({ style, layout }) => style + layout),
    row('… style', ({ style }) => style),
    row('… layout', ({ layout }) => layout),
    row('script', ({ script }) => script),
    { step: 'style and layout of all slices', 'ms, median': (whole.style + whole.layout).toFixed(1) },
  ]
}

function difference(after: Cost, before: Cost): Cost {
  const of = (part: keyof Cost): number => after[part] - before[part]
  return { style: of('style'), layout: of('layout'), script: of('script') }
}

type Cost = { readonly style: number; readonly layout: number; readonly script: number }

/** What the page cost so far, in milliseconds. */
async function costsNow(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = (name: string): number => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0)
  return { style: of('RecalcStyleDuration'), layout: of('LayoutDuration'), script: of('ScriptDuration') }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
